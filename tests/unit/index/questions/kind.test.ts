import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../index/questions/kind.ts';

describe('kindOf', () => {
  it.each([
    ['Who opened the bridge?', 'who'],
    ['whose bridge is it?', 'who'],
    ['Which company built the bridge?', 'who'],
    ['What country sent them?', 'who'],
    ['When was the bridge opened?', 'when'],
    ['What year was it built?', 'when'],
    ['On which day did it fall?', 'when'],
    ['Where is the bridge?', 'where'],
    ['In which town is it?', 'where'],
    ['Why did it fall?', 'why'],
    ['What was the reason for the fall?', 'why'],
    ["What's the reason?", 'why'],
    ['How come it fell?', 'why'],
    ['How many people crossed it?', 'how-many'],
    ['how old is the mayor', 'how-many'],
    ['How tall is the tower?', 'how-many'],
    ['How fast does it go?', 'how-many'],
    ['How cold was the night?', 'how-many'],
    ['What is the bridge called?', 'what'],
    ['Which bridge fell?', 'what'],
    ['After the bridge fell, who left?', 'who'],
    ['In 2014, where did she live?', 'where'],
    ['the bridge fell when?', 'when'],
    ['bridge collapse why', 'why'],
    ['whos the mayor', 'who'],
    ['and where is it', 'where'],
    ['How did it fall?', 'other'],
    ['Did the bridge fall?', 'other'],
    ['the mayor', 'other'],
    ['', 'other'],
    ['whoever came', 'other'],
  ])('takes "%s" for %s', (question, kind) => {
    expect(kindOf(question)).toBe(kind);
  });
});
