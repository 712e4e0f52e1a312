/** Lines that are a row of names or links: told by their first word or a separator before anything of them is cut. */
import patterns from './boilerplate-patterns.json' with { type: 'json' };

/** "Middle East & Africa" is one of the longest. */
const MAX_MENU_ITEM_LENGTH = 25;
const SHARE_NAMES = new Set(patterns.shareNames);
/** What a share bar begins with, up to a blank or a separator. */
const SHARE_OPENINGS = new Set(patterns.shareNames.map((name) => name.split(' ', 1)[0]));
const SHARE_OPENING = /^[^ |,·•/]*/;
const SECTIONS = new Set(patterns.sections);
const BREADCRUMB_OPENING = /^(?:[ >›»/|]|page )*home/;
const MENU_WORDS = new Set([...patterns.menuWords, ...patterns.lines]);
const MENU_MARK = /[|›»>•·]/;

/** "facebook", "copy link" */
export function isNameToShareOn(folded: string): boolean {
  return SHARE_NAMES.has(folded);
}

/** "Facebook Twitter LinkedIn" on one line. */
export function isShareBar(folded: string): boolean {
  if (!SHARE_OPENINGS.has(SHARE_OPENING.exec(folded)?.[0])) return false;
  const isBar = (names: readonly string[]) =>
    names.length > 1 && names.every((name) => SHARE_NAMES.has(name));
  return isBar(folded.split(/ ?[|,·•/] ?/)) || isBar(folded.split(' '));
}

/** "Home page politics", "Home > World > Europe". */
export function isBreadcrumb(folded: string): boolean {
  if (!BREADCRUMB_OPENING.test(folded)) return false;
  const steps = folded.split(/ ?[>›»/|] ?| page | /).filter((step) => step !== '');
  return steps.length > 1 && steps[0] === 'home' && steps.slice(1).every((step) => SECTIONS.has(step));
}

/** "Home | News | Sport | Log in": most items are known ones, and one stands in menus only. */
export function isMenuBar(line: string): boolean {
  if (!MENU_MARK.test(line)) return false;
  const items = line
    .toLowerCase()
    .split(/ ?[|›»>•·] ?/)
    .filter((item) => item !== '');
  if (
    items.length < 2 ||
    items.some((item) => item.length > MAX_MENU_ITEM_LENGTH || /[.!?:;"“”\d]/.test(item))
  )
    return false;
  const known = items.filter((item) => MENU_WORDS.has(item) || SECTIONS.has(item));
  return known.length >= 2 && known.length * 2 > items.length && known.some((item) => MENU_WORDS.has(item));
}
