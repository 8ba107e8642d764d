// Makes news-like texts of any length, the same every time: what the bench reads.
//
//   article(7, 3000)        -> about 3,000 characters on one event, headline first, with figures, dates and quotes
//   reports(3, 3000)        -> three articles on one event by different hands: facts shared, wording and some figures not
//
// Invented throughout. A figure stands in every second sentence and a quote in every fifth, as in agency copy.

const PLACES = [
  'Larnworth',
  'Port Selby',
  'Quentara',
  'Mossend',
  'Bexfield',
  'Oskarvik',
  'Tallinmoor',
  'Rio Branco Norte',
];
const SURNAMES = [
  'Harlan',
  'Okoye',
  'Lindqvist',
  'Moreau',
  'Castellan',
  'Brandt',
  'Adeyemi',
  'Petrov',
  'Whitlock',
  'Suarez',
];
const GIVEN = ['Maria', 'John', 'Ingrid', 'Samuel', 'Elena', 'David', 'Amara', 'Peter', 'Ruth', 'Carlos'];
const TITLES = ['Mayor', 'Minister', 'Governor', 'Police Chief', 'Professor', 'Senator'];
const BODIES = [
  'the interior ministry',
  'the port authority',
  'the national statistics office',
  'the coast guard',
  'the relief agency',
  'the central bank',
];
const THINGS = [
  'fishing boats',
  'homes',
  'police officers',
  'relief workers',
  'school buildings',
  'freight trucks',
  'residents',
  'soldiers',
];
const PROJECTS = ['flood defences', 'the new harbour', 'rural roads', 'drone patrols', 'hospital beds', 'rail repairs'];
const EVENTS = ['storm', 'earthquake', 'strike', 'ferry accident', 'dam collapse', 'border operation'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'March', 'April', 'July', 'September', 'November'];
const HEDGES = ['nearly', 'about', 'more than', 'at least', 'up to', 'roughly', 'just over', 'some'];
const SMALL = ['two', 'three', 'four', 'six', 'seven', 'nine', 'eleven', 'a dozen', 'fifteen'];
const CUES = ['said', 'told reporters', 'added', 'wrote in a statement', 'told a local radio station'];
const SPEECH = [
  'We will not leave a single family without a roof this winter',
  'Nobody warned us, and nobody came until the water had reached the second floor',
  'This is the largest operation that our country has seen in twenty years',
  'The numbers are still provisional and they will change before the end of the week',
  'I have asked for an independent inquiry and I expect it to begin at once',
  'It was like a train passing through the kitchen',
  'There is no reason to believe that prices will fall before the spring',
];
const PLAIN = [
  'Rescue teams worked through the night while families waited behind the barriers near the old market.',
  'The road along the river was closed again in the morning, and buses were sent through the hills instead.',
  'Opposition politicians said that the warnings had been ignored and asked why the sirens had stayed silent.',
  'Schools remain shut, shops have begun to open, and the main bridge is guarded by the army.',
  'Witnesses described a loud noise followed by a cloud of dust that hung over the harbour for hours.',
  'The government has promised to publish the full report, although no date has been set for it.',
  'Analysts were cautious, saying that the recovery depends on trade, on the weather and on the patience of lenders.',
  'Neighbouring countries offered help, and several have already sent doctors, tents and water pumps.',
  'Critics point out that similar pledges were made after the last disaster and were never kept.',
  'In the old town the square was quiet except for volunteers carrying blankets out of the church.',
];

/**
 * A small generator of pseudo-random numbers (mulberry32), so that every run reads the same bytes.
 *
 * @param {number} seed
 */
function generator(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return { below, pick: (/** @type {readonly string[]} */ rows) => rows[below(rows.length)] };
}

/** @typedef {ReturnType<typeof generator>} Random */
/** @typedef {{ event: string, place: string, speaker: string, role: string, dead: number, hurt: number, cost: number, part: number, day: string, speech: string[] }} Facts */

/** @param {Random} random @returns {Facts} */
function inventFacts(random) {
  return {
    event: random.pick(EVENTS),
    place: random.pick(PLACES),
    speaker: `${random.pick(GIVEN)} ${random.pick(SURNAMES)}`,
    role: random.pick(TITLES),
    dead: 3 + random.below(60),
    hurt: 80 + random.below(400),
    cost: 12 + random.below(80),
    part: 2 + random.below(9),
    day: random.pick(DAYS),
    speech: [random.pick(SPEECH), random.pick(SPEECH)],
  };
}

// What each article says of the event itself; the hands differ in wording, hedges and now and then in a figure.
/** @param {Facts} facts @param {Random} random */
function leadSentences(facts, random) {
  const surname = facts.speaker.split(' ')[1];
  const dead = random.below(4) === 0 ? facts.dead + 1 + random.below(3) : facts.dead;
  return [
    random.pick([
      `At least ${dead} people were killed and ${facts.hurt} injured in the ${facts.event} that hit ${facts.place} on ${facts.day}, officials said.`,
      `The ${facts.event} in ${facts.place} on ${facts.day} left ${dead} people dead and about ${Math.round(facts.hurt / 10) * 10} injured, according to the relief agency.`,
      `${facts.place} counted ${dead} dead after ${facts.day}'s ${facts.event}, and more than ${Math.floor(facts.hurt / 50) * 50} people were hurt.`,
    ]),
    random.pick([
      `The government pledged $${facts.cost}.5 million in aid and $${facts.part} million for ${PROJECTS[facts.part % PROJECTS.length]}.`,
      `Nearly $${facts.cost + facts.part + 1} million will be paid, including $${facts.part} million for ${PROJECTS[facts.part % PROJECTS.length]}.`,
    ]),
    random.pick([
      `“${facts.speech[0]},” ${facts.role} ${facts.speaker} ${random.pick(CUES)}.`,
      `${facts.role} ${facts.speaker} said: “${facts.speech[0]}.”`,
    ]),
    random.pick([
      `“${facts.speech[1]},” ${surname} ${random.pick(CUES)} on ${facts.day}.`,
      `${surname} added that the damage was “beyond anything we planned for”.`,
    ]),
  ];
}

/** @param {Random} random @returns {string} */
function figureSentence(random) {
  const money = `$${1 + random.below(90)}${random.below(2) ? `.${1 + random.below(9)}` : ''} ${random.pick(['million', 'billion'])}`;
  const percent = `${1 + random.below(60)}${random.below(2) ? `.${1 + random.below(9)}` : ''}${random.pick(['%', ' percent'])}`;
  const thousands = `${1 + random.below(90)},${String(random.below(1000)).padStart(3, '0')}`;
  const body = random.pick(BODIES);
  switch (random.below(12)) {
    case 0:
      return `${upperFirst(random.pick(HEDGES))} ${thousands} ${random.pick(THINGS)} were counted by ${body} in the first ${2 + random.below(9)} weeks.`;
    case 1:
      return `Unemployment rose ${percent} to ${10 + random.below(9)}.${random.below(9)}% in ${random.pick(MONTHS)}, ${body} said.`;
    case 2:
      return `The contract, worth ${random.pick(HEDGES)} ${money}, was signed on ${random.pick(MONTHS)} ${1 + random.below(28)}, ${2008 + random.below(17)}.`;
    case 3:
      return `${upperFirst(random.pick(SMALL))} ${random.pick(THINGS)} were lost and another ${10 + random.below(80)} were damaged ${2 + random.below(40)} kilometres south of ${random.pick(PLACES)}.`;
    case 4:
      return `The budget for ${random.pick(PROJECTS)} grew from ${money} to $${91 + random.below(200)} million, an increase of ${percent}.`;
    case 5:
      return `${random.pick(GIVEN)} ${random.pick(SURNAMES)}, ${20 + random.below(60)}, a teacher from ${random.pick(PLACES)}, waited for ${random.pick(SMALL)} hours before a boat arrived at ${1 + random.below(11)}:${10 + random.below(49)} p.m.`;
    case 6:
      return `About ${random.pick(['two-thirds', 'half', 'a third', 'three quarters'])} of the ${thousands} ${random.pick(THINGS)} had returned by ${random.pick(DAYS)}.`;
    case 7:
      return `Winds of ${60 + random.below(120)} mph and waves ${3 + random.below(9)} metres high were measured off ${random.pick(PLACES)}.`;
    case 8:
      return `It was the ${random.pick(['second', 'third', 'fifth', '12th'])} such incident since ${1990 + random.below(34)} and the worst in ${random.pick(SMALL)} decades.`;
    case 9:
      return `Lawmakers voted ${40 + random.below(30)}-${10 + random.below(29)} to release ${money} for ${random.pick(PROJECTS)}.`;
    case 10:
      return `Between ${10 + random.below(20)} and ${31 + random.below(40)} ${random.pick(THINGS)} will be sent, along with €${1 + random.below(40)} million and ${thousands} tonnes of grain.`;
    default:
      return `Police seized ${thousands} kilograms of fuel and arrested ${random.pick(SMALL)} men, one of them a ${17 + random.below(40)}-year-old driver.`;
  }
}

/** @param {Random} random */
function quoteSentence(random) {
  const speaker = `${random.pick(GIVEN)} ${random.pick(SURNAMES)}`;
  const speech = random.pick(SPEECH);
  switch (random.below(4)) {
    case 0:
      return `“${speech},” ${random.pick(CUES)} ${speaker}, a spokeswoman for ${random.pick(BODIES)}.`;
    case 1:
      return `"${speech}," ${speaker} ${random.pick(CUES)}. "We have heard this before."`;
    case 2:
      return `${random.pick(TITLES)} ${speaker} said that ${speech.charAt(0).toLowerCase()}${speech.slice(1)}.`;
    default:
      return `According to ${random.pick(BODIES)}, ${random.pick(SMALL)} of the ${random.pick(THINGS)} were “not fit for use”.`;
  }
}

/** @param {string} text */
function upperFirst(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {Facts} facts @param {Random} random @param {number} length in characters, reached within one sentence */
function write(facts, random, length) {
  let text = `${upperFirst(facts.event)} in ${facts.place}: what is known\n\n${leadSentences(facts, random).join(' ')}`;
  for (let sentence = 1; text.length < length; ++sentence) {
    const chance = random.below(10);
    const next = chance < 5 ? figureSentence(random) : chance < 7 ? quoteSentence(random) : random.pick(PLAIN);
    text += `${sentence % 3 === 0 ? '\n\n' : ' '}${next}`;
  }
  return text;
}

/**
 * @param {number} seed
 * @param {number} length in characters
 */
export function article(seed, length) {
  const random = generator(seed);
  return write(inventFacts(random), random, length);
}

/**
 * @param {number} count
 * @param {number} length of each, in characters
 * @param {number} [seed] of the event
 */
export function reports(count, length, seed = 1) {
  const facts = inventFacts(generator(seed));
  return Array.from({ length: count }, (_, hand) => write(facts, generator(seed * 1000 + hand + 1), length));
}
