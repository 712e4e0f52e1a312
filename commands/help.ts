import { type Command, defineCommand } from './command.ts';
import { replyWith } from './reply.ts';
import { note, notice } from './say.ts';

/** @param others - every other command, in the order in which they are listed */
export function createHelp(others: readonly Command[]): Command {
  return defineCommand({
    name: 'help',
    description: 'What can be asked, and how',
    audience: 'private',
    options: {},

    async run({ isOperator = false }) {
      const offered = others.filter(({ isForOperators = false }) => isOperator || !isForOperators);
      const rows = offered.map(({ name, description, options, messageCommand }) => ({
        term: usageOf(name, options),
        text: messageCommand
          ? `${description}; on Discord right click the message, Apps, ${messageCommand}`
          : description,
      }));
      return replyWith({
        audience: 'private',
        heading: ['Help'],
        command: 'help',
        blocks: [
          { type: 'list', rows },
          notice(
            'Ask on in plain words: “and when?”, “what about Putin?”, “who said that?”. Narrow any question with after:2023-06, before:2024, source:"…" or in:ARTICLE-ID.',
          ),
          note(
            'Everything between quotation marks stands in an article, word for word. Where the articles hold no answer, none is given.',
          ),
        ],
      });
    },
  });
}

function usageOf(name: string, options: Command['options']): string {
  const [main] = Object.entries(options);
  if (!main) return `/${name}`;
  const [option, { required }] = main;
  return required ? `/${name} ${option}` : `/${name} [${option}]`;
}
