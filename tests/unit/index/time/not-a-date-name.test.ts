import { describe, it } from 'vitest';
import { expectTexts, type TextRow } from '../../../support/time-texts.ts';

describe('a person who is called like a month', () => {
  it.each<TextRow>([
    ['a surname behind its first name', 'Theresa May met the king.'],
    ['a surname behind a preposition and a first name', 'The vote was a blow for Theresa May.'],
    ['a surname behind a title', 'Mr. May said on Friday that he would stay.', 'Friday'],
    ['a surname behind a preposition and a title', 'Talks with Mrs. May began on Tuesday.', 'Tuesday'],
    ['a surname behind an office', 'Prime Minister May wept.'],
    ['a surname behind a rank', 'Sgt. March and Gen. August fired.'],
    ['a surname with a possessive', 'May’s deal was voted down on Tuesday.', 'Tuesday'],
    ['a surname with a clause', 'May, who led the party, lost.'],
    ['a surname as a subject', 'May said the plan was sound.'],
    ['a surname behind "with"', 'Their talks with May broke down.'],
    ['a surname beside the month', 'Theresa May resigned in May 2019.', 'May 2019'],
    ['a surname behind another first name', 'Brian May and Fredric March were honoured.'],
    ['a first name before a surname', 'April Ryan asked the question.'],
    ['a first name behind a verb of speech', 'The bus was empty, said June Holt, 24, a nurse.'],
    ['a first name and a surname in a list', 'June Carter, August Wilson and May Bell were honoured.'],
    ['a first name at the end', 'The letter was signed by April Holt.'],
    ['a first name behind a kinship', 'He wept with his sister June.'],
    ['a first name behind a rank', 'Gen. August Kell led the raid.'],
    ['a short first name', 'Jan Kell chairs the board.'],
    ['a short first name before an age', 'Jan Novak, 24, won the seat.'],
    ['one of two hosts', 'Ant and Dec hosted the gala.'],
    ['a first name that begins like one', 'Julia, Julian, Augustus and Octavia left with Marcus.'],
  ])('is no month: %s', expectTexts);
});

describe('a person who is called like a day, a season or a time', () => {
  it.each<TextRow>([
    ['a detective', 'Mr. Friday solved the case.'],
    ['an actress', 'Tuesday Weld was given the part.'],
    ['a girl of a film', 'Wednesday Addams scared the guests.'],
    ['a first name before a surname', 'Sunday Adeyemi, a farmer, was freed.'],
    ['a first name behind a title', 'Chief Sunday Adeyemi was freed on Monday.', 'Monday'],
    ['a statesman', 'Sun Yat-sen led the party.'],
    ['a singer', 'Donna Summer sang for the troops.'],
    ['a judge', 'Judge Winter and Mr. Summers agreed.'],
    ['a singer and a minister', 'Doris Day wrote to Mr. Day.'],
    ['a witness', 'Mr. Weeks said on Monday that he was robbed.', 'Monday'],
    ['a woman called Dawn', 'Dawn French wrote the sketch.'],
    ['a man called Noon', 'Mr. Noon ran the mill.'],
    ['a man called Valentine', 'Valentine Holmes scored two tries.'],
  ])('is no time: %s', expectTexts);
});

describe('a weekday with an adjective that makes it a name', () => {
  it.each<TextRow>([
    ['Black Friday', 'Shops were crowded on Black Friday.'],
    ['Black Monday', 'The crash of Black Monday ruined him.'],
    ['Good Friday', 'The shops were shut on Good Friday.'],
    ['a pact of Good Friday', 'The Good Friday Agreement ended the fighting.'],
    ['Ash Wednesday', 'The bishop preached on Ash Wednesday.'],
    ['fires of Ash Wednesday', 'The Ash Wednesday fires killed 75 people.'],
    ['Bloody Sunday', 'Bloody Sunday was debated in the Commons.'],
    ['Bloody Sunday beside a weekday', 'The inquiry into Bloody Sunday met on Monday.', 'Monday'],
    ['Black Friday beside a weekday', 'The Black Friday sale began on Thursday.', 'Thursday'],
  ])('is no weekday: %s', expectTexts);
});

describe('a march, a place, a ship or a body that is called like a time', () => {
  it.each<TextRow>([
    ['the March on Washington', 'She spoke at the March on Washington.'],
    ['the March on Washington with its year', 'The March on Washington in 1963 was vast.', '1963'],
    ['the March for Life', 'The March for Life drew a crowd on Friday.', 'Friday'],
    ['the Women’s March', 'The Women’s March filled the square.'],
    ['the March of Dimes', 'The March of Dimes paid for the wing.'],
    ['the Long March', 'A poem on the Long March won the prize.'],
    ['the Prague Spring', 'The Prague Spring of 1968 was crushed.', '1968'],
    ['a ministry', 'The May Ministry fell over the tax.'],
    ['an armed group', 'Black September claimed the raid.'],
    ['a party', 'Golden Dawn won no seat.'],
    ['a street', 'A house on May Street burned.'],
    ['an avenue', 'They met on Second Avenue.'],
    ['a cape', 'The boat was built at Cape May.'],
    ['a base', 'Planes left March Air Reserve Base.'],
    ['a harbour', 'The boat sank off Friday Harbor.'],
    ['an island', 'A nurse from Christmas Island won.'],
    ['a town of a spring', 'A man from Silver Spring was held.'],
    ['a town of a fall', 'The mill in Fall River closed.'],
    ['a palace', 'A crowd stormed the Winter Palace.'],
    ['an estate', 'He dined at Mar-a-Lago on Friday.', 'Friday'],
    ['a trawler', 'The trawler May Queen sank off Brill.'],
    ['an appeal', 'The DEC appeal raised a million pounds.'],
    ['a company', 'The software firm Monday.com hired him.'],
    ['a restaurant', 'A waiter at T.G.I. Friday’s was hurt.'],
    ['a studio', 'The film was made by 20th Century Fox.'],
    ['a class of a school', 'Year 10 pupils wrote the play.'],
  ])('is no time: %s', expectTexts);
});

describe('a paper, a programme, a song, a book or a film that is called like a time', () => {
  it.each<TextRow>([
    ['the Times', 'The Times and the New York Times agreed.'],
    ['the Sun', 'The Sun printed his letter.'],
    ['the Sunday Times', 'He wrote for the Sunday Times.'],
    ['the Sunday Times beside a weekday', 'The Sunday Times named him on Monday.', 'Monday'],
    ['the Morning Star', 'The Morning Star printed his letter.'],
    ['the Evening Standard', 'The Evening Standard backed the mayor.'],
    ['the Daily Mail', 'The Daily Mail backed the mayor.'],
    ['a weekly', 'She edits the Weekly Standard.'],
    ['a monthly', 'She writes for the Atlantic Monthly.'],
    ['USA Today', 'He told USA Today that he was innocent.'],
    ['Newsweek', 'Newsweek and Time magazine were sold.'],
    ['"60 Minutes"', 'He told CBS’s “60 Minutes” that he was innocent.'],
    ['"This Week"', 'She told ABC’s “This Week” on Sunday that she would run.', 'Sunday'],
    ['"Fox News Sunday"', 'She told “Fox News Sunday” that she would run.'],
    ['"Good Morning America"', 'She told “Good Morning America” that she would run.'],
    ['"The Tonight Show"', 'He sang on “The Tonight Show.”'],
    ['a song of a September', 'The band played “September” and “November Rain.”'],
    ['a song of a Tuesday', 'The band played “Ruby Tuesday.”'],
    ['a song of a Monday', 'The band played “Blue Monday” and “Manic Monday.”'],
    ['a song of a yesterday', 'The choir sang “Yesterday” by the Beatles.'],
    ['a film of a Friday', 'She starred in “Freaky Friday” as the mother.'],
    ['a film of a Saturday night', 'He danced in “Saturday Night Fever.”'],
    ['a film of an October', 'He starred in “The Hunt for Red October.”'],
    ['a film of a noon', 'The museum showed “High Noon.”'],
    ['a film of a now', 'The museum showed “Apocalypse Now.”'],
    ['a book of an August', 'She wrote “The Guns of August.”'],
  ])('is no time: %s', expectTexts);
});

describe('a time beside a name', () => {
  it.each<TextRow>([
    ['a month behind a name', 'Kell met Theresa May in June.', 'June'],
    ['a month in a list', 'It rained in May and June.', 'May', 'June'],
    ['a month at the head of a sentence', 'By May he was gone.', 'May'],
    ['a month before a name', 'In April Kell left Brill.', 'April'],
    ['a weekday behind a word for a man', 'Police shot a man Friday.', 'Friday'],
    ['a weekday behind a name', 'The guards shot Kell Sunday.', 'Sunday'],
    ['a weekday before a name', 'On Tuesday Kell left Brill.', 'Tuesday'],
    ['a weekday before a place', 'The train to Brill left on Sunday in Mallow.', 'Sunday'],
  ])('is one: %s', expectTexts);
});
