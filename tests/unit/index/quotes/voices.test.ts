import { describe, expect, it } from 'vitest';
import { voicesIn } from './cast.ts';

const E = 'Marta Ellwood';
const P = 'Denholm Price';

describe('words of saying behind a quote', () => {
  it.each([
    ['“We will rebuild the pier,” Marta Ellwood said.', [`direct ${E}`]],
    ['“We will rebuild the pier,” said Marta Ellwood.', [`direct ${E}`]],
    ['"We will rebuild the pier", said Marta Ellwood, the mayor of Oxley.', [`direct ${E}`]],
    ['“We will rebuild the pier,” Mayor Marta Ellwood said on Tuesday.', [`direct ${E}`]],
    ['“We will rebuild the pier,” Sen. Marta Ellwood told reporters in Harrow.', [`direct ${E}`]],
    ['“We will rebuild the pier,” Marta Ellwood, 45, said.', [`direct ${E}`]],
    ['“We will rebuild it,” Marta Ellwood, who runs the port, said.', [`direct ${E}`]],
    ['“We will rebuild it,” Marta Ellwood (H-Oxley) said in an interview.', [`direct ${E}`]],
    ['“We will rebuild it,” the ministry said in a statement.', ['direct ministry']],
    ['“We will rebuild it,” a spokesperson for the mayor said.', ['direct spokesperson for the mayor']],
    ['“Our boats are gone,” said one resident of Oxley.', ['direct one resident of Oxley']],
    ['“The fleet is ready,” officials said.', ['direct officials']],
    ['“We want peace,” both sides said on Friday.', ['direct both sides']],
    ['“We lost count,” said a fisherman, who asked not to be named.', ['direct fisherman']],
    ['“Where are the boats?” Marta Ellwood asked.', [`direct ${E}`]],
    ['“Where are the boats?” asked Marta Ellwood.', [`direct ${E}`]],
    ['“Never again!” Marta Ellwood shouted from the stage.', [`direct ${E}`]],
    ['“The ships will sail,” according to Marta Ellwood.', [`direct ${E}`]],
    ['“The ships will sail,” as Marta Ellwood put it.', [`direct ${E}`]],
    ['“The ships will sail,” Marta Ellwood was quoted as saying.', [`direct ${E}`]],
    ['“The ships will sail,” Marta Ellwood wrote on her page.', [`direct ${E}`]],
    ['“The ships will sail,” tweeted Marta Ellwood.', [`direct ${E}`]],
    ['“The ships will sail,” Ellwood’s spokesman said.', ['direct Ellwood’s spokesman']],
    ['“The ships will sail,” said the Harbour Union in a letter.', ['direct Harbour Union']],
    ['“The ships will sail,” a spokesman for the Harbour Union, Tobias Renn, said.', ['direct Tobias Renn']],
    ['“The ships will sail,” said the union’s chief, Tobias Renn.', ['direct Tobias Renn']],
    ['“The ships will sail,” Oxley governor Tobias Renn said.', ['direct Tobias Renn']],
    ['“The ships will sail,” police in Harrow said.', ['direct police in Harrow']],
    ['“The ships will sail,” added Ellwood. Marta Ellwood smiled.', [`direct ${E}`]],
    ['“The ships will sail,” reads a statement from the Harbour Union.', ['direct Harbour Union']],
    ['“We won.” Marta Ellwood said.', [`direct ${E}`]],
    ['" We won the cup , " said Marta Ellwood .', [`direct ${E}`]],
    ["`` We won the cup , '' Marta Ellwood said .", [`direct ${E}`]],
    ['‘We won the cup,’ said Marta Ellwood. ‘It’s the players’ cup.’', [`direct ${E}`, `continued ${E}`]],
    ['„We won the cup,“ said Marta Ellwood.', [`direct ${E}`]],
    ['«We won the cup», Marta Ellwood said.', [`direct ${E}`]],
  ])('%s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('words of saying in front of a quote', () => {
  it.each([
    ['Marta Ellwood said: “We will rebuild the pier.”', [`direct ${E}`]],
    ['Marta Ellwood said, “We will rebuild the pier.”', [`direct ${E}`]],
    ['Marta Ellwood told the Harrow Gazette: “We will rebuild the pier.”', [`direct ${E}`]],
    ['Marta Ellwood told Denholm Price that “the pier is lost.”', [`partial ${E}`]],
    ['Marta Ellwood, the mayor of Oxley, said: “We will rebuild.”', [`direct ${E}`]],
    ['Marta Ellwood, who grew up in Harrow, said: “We will rebuild.”', [`direct ${E}`]],
    ['On Tuesday, Marta Ellwood, the mayor, said: “We will rebuild.”', [`direct ${E}`]],
    ['In a statement, Marta Ellwood said: “We will rebuild.”', [`direct ${E}`]],
    ['Asked about Denholm Price, Marta Ellwood said: “We will rebuild.”', [`direct ${E}`]],
    ['According to Marta Ellwood, “the pier will stand again.”', [`partial ${E}`]],
    ['In the words of Marta Ellwood, “the pier will stand again.”', [`partial ${E}`]],
    ['As Marta Ellwood put it, “the pier will stand again.”', [`direct ${E}`]],
    ['Marta Ellwood said that the pier was “lost” and “a ruin.”', [`partial ${E}`, `partial ${E}`]],
    ['Marta Ellwood vowed to “rebuild every plank.”', [`partial ${E}`]],
    ['Marta Ellwood accused Denholm Price of “bad faith”.', [`partial ${E}`]],
    ['Marta Ellwood called the deal “a gift to smugglers.”', [`partial ${E}`]],
    ['Marta Ellwood dismissed the deal as “a gift to smugglers”.', [`partial ${E}`]],
    ['Marta Ellwood left the hall, saying “the pier can wait.”', [`partial ${E}`]],
    ['Marta Ellwood defended the deal, adding: “It saves the port.”', [`direct ${E}`]],
    ['Marta Ellwood went on to say that “the port is safe.”', [`partial ${E}`]],
    ['Marta Ellwood was quoted as saying: “The port is safe.”', [`direct ${E}`]],
    ['The union issued a statement saying “the port is safe.”', ['partial union']],
    ['Marta Ellwood: “The port is safe.”', [`direct ${E}`]],
    ['The report was read with Marta Ellwood claiming it was “a forgery.”', [`partial ${E}`]],
    ['The court ruled that the sale was “void from the start.”', ['partial court']],
    ['Critics call the plan “a slow surrender to the sea.”', ['partial Critics']],
    ['Denholm Price said Marta Ellwood had told him: “The port is safe.”', [`direct ${E}`]],
    ['Denholm Price was told by Marta Ellwood that “the port is safe.”', [`partial ${E}`]],
    ['The pier was called “a ruin by the sea” by Marta Ellwood.', [`partial ${E}`]],
    ['The plan is “bad” and will hurt the port, Marta Ellwood said.', [`partial ${E}`]],
    ['The plan is “bad for the port”, according to the Harbour Union.', ['partial Harbour Union']],
    ['He was not afraid. Marta Ellwood said she “knew them well”.', [`partial ${E}`]],
    ['The Harbour Union warned that “the cranes will stop.”', ['partial Harbour Union']],
    [
      'A spokesman for the Ministry of Fisheries said: “No boat may sail.”',
      ['direct spokesman for the Ministry of Fisheries'],
    ],
    ['Said Marta Ellwood: “No boat may sail.”', [`direct ${E}`]],
    ['Marta Ellwood stood up and said: “No boat may sail.”', [`direct ${E}`]],
    ['Marta Ellwood tweeted: "No boat may sail."', [`direct ${E}`]],
    ['Prosecutors allege that Price “took the money and ran.”', ['partial Prosecutors']],
  ])('%s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('quotes that go on', () => {
  it.each([
    ['“We won,” Marta Ellwood said. “We will win again.”', [`direct ${E}`, `continued ${E}`]],
    ['“We won,” Marta Ellwood said, “and we will win again.”', [`direct ${E}`, `direct ${E}`]],
    ['“We won,” said Marta Ellwood, “and we will win again.”', [`direct ${E}`, `direct ${E}`]],
    ['“We won,” Marta Ellwood said. “We lost,” Denholm Price said.', [`direct ${E}`, `direct ${P}`]],
    [
      '“We won,” Marta Ellwood said, adding that the vote was “a sign of hope.”',
      [`direct ${E}`, `partial ${E}`],
    ],
    ['“We won,” Marta Ellwood said.\n\n“We will win again.”', [`direct ${E}`, `continued ${E}`]],
    [
      '“We won,” Marta Ellwood said. “We sang.\n\n“And then we slept.”',
      [`direct ${E}`, `continued ${E}`, `continued ${E}`],
    ],
    ['This was announced by Marta Ellwood on Friday. “The port is open again.”', [`continued ${E}`]],
    ['Marta Ellwood smiled. “The port is open again.”', [`continued ${E}?`]],
    ['Marta Ellwood thanked the crews in a statement. “The port is open again.”', [`continued ${E}?`]],
    [
      '“We won,” Marta Ellwood said.\n\nThe crowd sang.\n\n“We will win again.”',
      [`direct ${E}`, `continued ${E}?`],
    ],
    [
      '“We won,” Marta Ellwood said.\n\nDenholm Price left.\n\n“We will win again.”',
      [`direct ${E}`, 'direct -'],
    ],
    [
      '“We won,” Marta Ellwood said.\n\n“Will you run again?”\n\n“No,” she said.',
      [`direct ${E}`, 'direct -', `direct ${E}`],
    ],
  ])('%s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('he, she, they and the ministry', () => {
  it.each([
    ['Marta Ellwood spoke in Harrow. “We won,” she said.', [`direct ${E}`]],
    ['Marta Ellwood met Denholm Price on Friday. “We won,” she said.', [`direct ${E}`]],
    ['Tobias Renn spoke. Marta Ellwood left. “We lost,” he said.', ['direct Tobias Renn']],
    ['The mood was dark. “We lost,” he said.', ['direct -']],
    ['Talks between Price and Halasz broke down. “We lost,” he said.', ['direct -']],
    ['The Tarn Legion crossed the river. “We go on,” they said.', ['direct Tarn Legion']],
    ['The Tarn Legion crossed the river. “We go on,” the group said.', ['direct Tarn Legion']],
    [
      'The Ministry of Fisheries closed the bay. “No boat may sail,” the ministry said.',
      ['direct Ministry of Fisheries'],
    ],
    ['Mayor Marta Ellwood came late. The crowd waited. “We won,” the mayor said.', [`direct ${E}`]],
    ['Marta Ellwood, the mayor of Oxley, came late. “We won,” said the mayor.', [`direct ${E}`]],
    ['Marta Ellwood came. “We won,” Ellwood said.', [`direct ${E}`]],
    ['Marta Ellwood came. “We won,” Ms. Ellwood said.', [`direct ${E}`]],
    ['Marta Ellwood said she would stay. She added: “We won.”', [`direct ${E}`]],
    [
      '“We go on,” the Tarn Legion said in a video.\n\n“We never stop,” the video continued.',
      ['direct Tarn Legion', 'direct Tarn Legion'],
    ],
    ['“I love Denholm Price,” said Marta Ellwood. “He is kind,” she said.', [`direct ${E}`, `direct ${E}`]],
  ])('%s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('words that nobody said', () => {
  it.each([
    ['The man known as “the Baker” fled.', ['scare -']],
    ['The so-called “Sea Guard” fled.', ['scare -']],
    ['A gang dubbed “the Herons” fled.', ['scare -']],
    ['A gang called “the Herons” fled.', ['scare -']],
    ['The film “Salt and Bone” opens in Harrow.', ['scare -']],
    ['Marta Ellwood sang on the show “Morning Tide,” Denholm Price said.', ['scare -']],
    ['Their “friends” never came.', ['scare -']],
    ['Ellwood spoke of what they called the “Free Coast” and left.', ['scare -']],
    ['Viktor Halasz, nicknamed “the Owl,” said: “I am innocent.”', ['scare -', 'direct Viktor Halasz']],
    ['They are accused of harbouring “far-off sailors and thieves”.', ['partial -']],
    ['A sign reading “Keep off the pier after dark” hung there.', ['partial -']],
    ['Demonstrators carried a banner saying “Give us back our boats now”.', ['partial -']],
  ])('%s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('US political reporting', () => {
  it.each([
    [
      'Ellwood, a third-term lawmaker, said Tuesday she was “deeply troubled” by the vote. Marta Ellwood spoke in Oxley.',
      [`partial ${E}`],
    ],
    [
      'Price has come under fire for saying the port was “a dead place.” Denholm Price later apologized.',
      [`partial ${P}`],
    ],
    [
      '“I’m not going to apologize for defending my town,” Price, who is running for governor, told a cheering crowd on Friday. “Not now, not ever.” Denholm Price left early.',
      [`direct ${P}`, `continued ${P}`],
    ],
    [
      'In a tweet, Denholm Price called the inquiry “the greatest waste of money in the history of Oxley.”',
      [`partial ${P}`],
    ],
    ['Asked whether he would step down, Denholm Price replied: “Not today.”', [`direct ${P}`]],
    ['“They want our boats,” Price said of the Harbour Union.', ['direct Price']],
    [
      'Price’s campaign said in a statement that he was “proud of his record at sea.”',
      ['partial Price’s campaign'],
    ],
    [
      'A senior aide to Denholm Price said the plan was “dead on arrival in the house.”',
      ['partial senior aide to Denholm Price'],
    ],
    ['Denholm Price took to the radio to defend himself: “I never took a penny.”', [`direct ${P}`]],
    [
      '“We have to be honest with people,” said Tobias Renn, director of the Council of Ports.',
      ['direct Tobias Renn'],
    ],
    [
      '“We have to be honest,” said Tobias Renn, a professor at Norden Bank who has studied ports.',
      ['direct Tobias Renn'],
    ],
    [
      'Denholm Price also took aim at Marta Ellwood, whom he described as “a friend of smugglers and thieves.”',
      [`partial ${P}`],
    ],
    ['The plan, Marta Ellwood said, is “a bridge to nowhere at all.”', [`partial ${E}`]],
    ['“The plan,” Marta Ellwood argued, “is a bridge to nowhere at all.”', [`direct ${E}`, `direct ${E}`]],
    ['Marta Ellwood pointed to what she called a “complete failure of leadership.”', [`partial ${E}`]],
    ['The union, in a letter to members, said it was “shocked by the cuts.”', ['partial union']],
    ['Several lawmakers said they were “tired of waiting for answers.”', ['partial Several lawmakers']],
    [
      '“He’s a good man,” one voter said. “But he can’t win,” said another.',
      ['direct one voter', 'direct another'],
    ],
    ['The Harrow Gazette reported that Price had “no plans to run again.”', ['partial Harrow Gazette']],
    ['Price told the Harrow Gazette last month that he had “no plans to run again.”', ['partial Price']],
    ['“No plans,” Price told the Harrow Gazette, which first reported the story.', ['direct Price']],
    ['Price insists he did “nothing wrong in any way.”', ['partial Price']],
    ['It is, said Marta Ellwood, “the end of the road for us.”', [`direct ${E}`]],
    ['The policy would be “a disaster for every family”, said Marta Ellwood, the mayor.', [`partial ${E}`]],
    ['The policy would be “a disaster” for the port, said Marta Ellwood.', [`partial ${E}`]],
    [
      'Denholm Price, speaking in Harrow on Monday, vowed to “drain the harbour of thieves.”',
      [`partial ${P}`],
    ],
    ['Speaking in Harrow on Monday, Denholm Price promised “a fair deal for every crew.”', [`partial ${P}`]],
    [
      '“It’s over,” Marta Ellwood, the first woman to lead the port, and a friend of his, said.',
      [`direct ${E}`],
    ],
    ['“I am tired,” he told Marta Ellwood. Denholm Price was tired.', ['direct Denholm Price']],
    ['Denholm Price tweeted Friday night that the vote was “rigged from the very start.”', [`partial ${P}`]],
    [
      'Denholm Price and Marta Ellwood said in a joint statement: “We stand together.”',
      ['direct Denholm Price and Marta Ellwood'],
    ],
    ['The judge, Alice Corran, told the jury: “Take your time.”', ['direct Alice Corran']],
    ['Defending, Tobias Renn said his client was “a gentle man of the sea”.', ['partial Tobias Renn']],
    ['Q: Will you run? Marta Ellwood: “I have not decided.”', [`direct ${E}`]],
    ['Police said the man shouted “I have a boat” before he jumped.', ['direct man']],
    ['Tobias Renn laughed. “Ask me tomorrow,” he said with a shrug.', ['direct Tobias Renn']],
    ['“Ask me tomorrow,” says coach Tobias Renn, 51.', ['direct Tobias Renn']],
    ['Renn admitted: “I was scared.” Tobias Renn is 51.', ['direct Tobias Renn']],
    [
      'A source close to Denholm Price told the Harrow Gazette: “He is done.”',
      ['direct source close to Denholm Price'],
    ],
    ['The singer gushed on her page: “What a night!”', ['direct singer']],
    ['According to the indictment, Price wrote to a friend, “We need the money now.”', ['direct Price']],
    ['But critics, including Marta Ellwood, say the law is “cruel and quite useless.”', ['partial critics']],
  ])('%s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('news of other kinds', () => {
  it.each([
    ['Gushed Marta Ellwood: “What a night!”', [`direct ${E}`]],
    ['“What a night!” gushed the singer.', ['direct singer']],
    ['“The fire took all,” recalled Tobias Renn, wiping his eyes.', ['direct Tobias Renn']],
    [
      'Defence lawyer Tobias Renn told jurors his client had “never held a knife in anger”.',
      ['partial Tobias Renn'],
    ],
    ['Sentencing him, Judge Alice Corran said: “You showed no mercy.”', ['direct Alice Corran']],
    ['The court heard that Price told a friend: “I had to do it.”', ['direct Price']],
    ['Passing sentence, the judge said it was “a crime of greed”.', ['partial judge']],
    [
      'Shares fell after Norden Bank said it expected “a difficult year for lending”.',
      ['partial Norden Bank'],
    ],
    [
      '“Lending will be slow,” Norden Bank chief executive Alice Corran told analysts.',
      ['direct Alice Corran'],
    ],
    [
      '“Lending will be slow,” said Alice Corran, an analyst at Norden Bank in Harrow.',
      ['direct Alice Corran'],
    ],
    ['“We were the better side,” coach Viktor Halasz said after the match.', ['direct Viktor Halasz']],
    ['Saltmarsh Rovers coach Viktor Halasz said: “We were the better side.”', ['direct Viktor Halasz']],
    ['The Tarn Legion said in a statement it had “taken the bridge at Oxley”.', ['partial Tarn Legion']],
    [
      'Veldania’s foreign ministry described the talks as “open and useful”.',
      ['partial Veldania’s foreign ministry'],
    ],
    ['Veldania denied it had “any designs on the islands”.', ['partial Veldania']],
    ['A neighbour, who did not want to be named, said: “They were quiet.”', ['direct neighbour']],
    ['One witness said he heard “a bang like thunder”.', ['partial One witness']],
    ['Local media reported that the army had “lost control of the town”.', ['partial Local media']],
    ['“It is not over yet,” warned the head of the Council of Ports, Alice Corran.', ['direct Alice Corran']],
    ['“It is not over yet,” it said.', ['direct -']],
    [
      '“It is not over yet,” a senior official, speaking on condition of anonymity, said.',
      ['direct senior official'],
    ],
    ['The book, “A Life at Sea,” sold well.', ['scare -']],
    ['The minister read from the poem “Grey Water” and left.', ['scare -']],
    ['His hit single “Low Tide” was played.', ['scare -']],
    ['The plan has been called “a joke” by sailors.', ['partial sailors']],
    ['A document seen by the Harrow Gazette spoke of “grave faults in the hull”.', ['partial -']],
    ['Interviewer: “Will you stay?” Marta Ellwood: “I will stay.”', ['direct -', `direct ${E}`]],
    ['On whether he would go, Price was blunt: “Never.”', ['direct Price']],
    ['Her message to the crews: “Come home.”', ['direct -']],
  ])('%s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('a speaker is not taken for another', () => {
  it.each([
    ['“We won,” Marta Ellwood told Denholm Price.', [`direct ${E}`]],
    ['Marta Ellwood asked Denholm Price: “Are you well?”', [`direct ${E}`]],
    [
      'Marta Ellwood, who called Price “a fool with a boat,” said the vote was “over for good.”',
      [`partial ${E}`, `partial ${E}`],
    ],
    ['Marta Ellwood said, “We won,” and Denholm Price said, “We lost.”', [`direct ${E}`, `direct ${P}`]],
    ['When asked, “Will it hold?” Marta Ellwood said, “It will.”', ['partial -', `direct ${E}`]],
    ['“We won,” said Marta Ellwood, before Denholm Price added: “For now.”', [`direct ${E}`, `direct ${P}`]],
    ['Supporters of Marta Ellwood said: “We won.”', ['direct Supporters of Marta Ellwood']],
    ['A lawyer for Denholm Price told the court: “He is innocent.”', ['direct lawyer for Denholm Price']],
    ['The claims by Denholm Price are “wholly without merit in law”.', ['partial -']],
  ])('%s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});
