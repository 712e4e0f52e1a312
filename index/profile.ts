/** A name → who or what it is, by the words of the articles alone. */
import { compareSubject } from './answers/accounts/compare-subject.ts';
import { findProfile } from './answers/profile/find-profile.ts';
import { WORDLESS_QUESTION } from './answers/wordless-question.ts';
import type { Holdings } from './ask.ts';
import type { Profile, Question } from './findings.ts';
import { termsOf } from './language/terms.ts';
import type { KnownNames } from './names/known-names.ts';
import { termsOfQuestion } from './questions/question-terms.ts';
import { addSubstitutes } from './questions/substitutes.ts';

/** Null where the name is none that the articles know. */
export async function profileOf({ library, names }: Holdings, name: string): Promise<Profile | null> {
  const known = names.find(name);
  if (known === null) return null;
  const [profile, differences] = await Promise.all([
    findProfile(library, known),
    compareSubject(library, askFor(known.name, names)),
  ]);
  return { ...profile, differences };
}

function askFor(name: string, names: KnownNames): Question {
  const asked = { name, asked: name, terms: termsOf(name), rivals: [] };
  return {
    ...WORDLESS_QUESTION,
    text: name,
    names: [asked],
    terms: addSubstitutes(termsOfQuestion(name), [asked], names),
  };
}
