import { Locale, type LocalizationMap } from 'discord.js';
import de from './localizations/de.json' with { type: 'json' };
import es from './localizations/es.json' with { type: 'json' };
import fr from './localizations/fr.json' with { type: 'json' };
import pl from './localizations/pl.json' with { type: 'json' };
import ru from './localizations/ru.json' with { type: 'json' };
import uk from './localizations/uk.json' with { type: 'json' };

interface Wording {
  readonly name: string;
  readonly description: string;
}

/** What one language calls the commands and their options; the keys are the English names. */
export interface Language {
  readonly commands: Readonly<
    Record<string, Wording & { readonly options?: Readonly<Record<string, Wording>> }>
  >;
  /** Names alone: Discord shows no description of them. */
  readonly messageCommands: Readonly<Record<string, string>>;
  /** Options that mean the same in every command; one that a command words itself goes before. */
  readonly options: Readonly<Record<string, Wording>>;
}

const LANGUAGES: Partial<Readonly<Record<Locale, Language>>> = {
  [Locale.German]: de,
  [Locale.French]: fr,
  [Locale.SpanishES]: es,
  [Locale.SpanishLATAM]: es,
  [Locale.Polish]: pl,
  [Locale.Ukrainian]: uk,
  [Locale.Russian]: ru,
};

/** A text in every locale that has it; a member whose locale is not there reads the English one. */
export function localize(select: (language: Language) => string | undefined): LocalizationMap {
  const texts = Object.entries(LANGUAGES).map(([locale, language]) => [locale, select(language)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}
