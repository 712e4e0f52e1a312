/** An unmodified client that does little, to try the double with. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  type ClientOptions,
  ContainerBuilder,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  Partials,
  type RESTPostAPIApplicationCommandsJSONBody,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { TOKEN } from './double.ts';

const EVERYWHERE = { contexts: [0, 1, 2], integration_types: [0, 1] };

const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    ...EVERYWHERE,
    name: 'echo',
    description: 'Say it again',
    options: [
      { type: 3, name: 'text', description: 'What to say', required: true, autocomplete: true },
      { type: 5, name: 'private', description: 'To me alone' },
      { type: 5, name: 'late', description: 'First defer' },
    ],
  },
  { ...EVERYWHERE, type: 3, name: 'Read this' },
  { ...EVERYWHERE, name: 'secret', description: 'For administrators', default_member_permissions: '0' },
];

let nonce = 0;

export interface Listeners {
  readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
  readonly onMessage?: (message: Message) => Promise<unknown>;
}

/** A client that is not yet logged in; it ends with the running test. */
export function createClient(
  { onInteraction = async () => {}, onMessage = async () => {} }: Listeners = {},
  options: Partial<ClientOptions> = {},
): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    waitGuildTimeout: 200,
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...options,
  });
  onTestFinished(() => client.destroy());
  // A test sees at the double what became of it.
  client.on('error', () => {});
  client.on('interactionCreate', (interaction) => {
    onInteraction(interaction).catch(() => {});
  });
  client.on('messageCreate', (message) => {
    if (message.author.id !== client.user?.id) onMessage(message).catch(() => {});
  });
  return client;
}

/** A client that is logged in and has registered its commands. */
export async function connect(
  listeners: Listeners = {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = createClient(listeners, options);
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(TOKEN);
  await (await ready).application.commands.set([...COMMANDS]);
  return ready;
}

export function card(text: string) {
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('again').setLabel('Again').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('ask').setLabel('Ask').setStyle(ButtonStyle.Secondary),
  );
  const container = new ContainerBuilder()
    .addTextDisplayComponents((display) => display.setContent(text))
    .addActionRowComponents(row);
  return { components: [container], flags: MessageFlags.IsComponentsV2 } as const;
}

/** A card as a regular message. */
export function regular(text: string) {
  nonce += 1;
  return { ...card(text), nonce, enforceNonce: true } as const;
}

/** Says again what it is told: at once or late, privately or not, in a modal, on a message. */
export async function echo(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) return interaction.respond([{ name: 'Rostov', value: 'rostov' }]);
  if (interaction.isModalSubmit()) {
    const text = interaction.fields.getTextInputValue('text');
    return interaction.reply(card(`You asked **${text}**`));
  }
  if (interaction.isButton() && interaction.customId === 'again')
    return interaction.update(card('Once more'));
  if (interaction.isButton()) return interaction.showModal(modal());
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply(card(`“${interaction.targetMessage.content}”`));
  if (!interaction.isChatInputCommand()) return undefined;
  const text = interaction.options.getString('text', true);
  const flags = interaction.options.getBoolean('private') ? ([MessageFlags.Ephemeral] as const) : [];
  if (!interaction.options.getBoolean('late'))
    return interaction.reply({ ...card(text), flags: [MessageFlags.IsComponentsV2, ...flags] });
  await interaction.deferReply({ flags: [...flags] });
  return interaction.editReply(card(text));
}

function modal(): ModalBuilder {
  const input = new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph);
  const label = new LabelBuilder().setLabel('Question').setTextInputComponent(input);
  return new ModalBuilder().setCustomId('asked').setTitle('Ask').addLabelComponents(label);
}
