// Texts with characters that trip programs, and what is found in each: values with their units, in text order.

/** @type {{ what: string, text: string, found: string[] }[]} */
export const ODDITIES = [
  { what: 'byte order mark', text: '\ufeffThe pier cost $5 million.', found: ['5000000 USD'] },
  {
    what: 'CR LF and lone CR',
    text: 'The pier cost $5 million.\r\nIt has 12 boats.\rIt is 40 km long.',
    found: ['5000000 USD', '12 boat', '40 kilometer'],
  },
  {
    what: 'NUL and control characters',
    text: 'The pier\u0000 cost $5 million\u0007 for 12\u0000 boats.',
    found: ['5000000 USD', '12'],
  },
  {
    what: 'composed and decomposed accents',
    text: 'Caf\u00e9 and Cafe\u0301 paid $5 million and \u20ac6 million.',
    found: ['5000000 USD', '6000000 EUR'],
  },
  {
    what: 'no-break and thin spaces',
    text: 'It sold 816\u00a0000 tonnes, 1\u202f250 litres and 5\u2009km of rope.',
    found: ['816000 tonne', '1250 liter', '5 kilometer'],
  },
  {
    what: 'soft hyphens and joiners',
    text: 'It cost $5 mil\u00adlion and 6 kilo\u200cmetres\u2060 of rope.',
    found: ['5000000 USD', '6 kilometer'],
  },
  {
    what: 'direction marks',
    text: 'It cost \u202e$5 million\u202c and \u200f12\u200e boats were \u2066lost\u2069.',
    found: ['5000000 USD', '12 boat'],
  },
  { what: 'full-width digits', text: 'It has \uff11\uff12 boats and 40 nets.', found: ['40 net'] },
  {
    what: 'Arabic, Devanagari and other digits',
    text: 'It has \u0661\u0662 boats, \u0967\u0968 crews and 40 nets.',
    found: ['40 net'],
  },
  {
    what: 'emoji and other planes',
    text: '\ud83c\udf0a\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 The pier \ud835\udfd9 cost $5 million.\ud83d\ude00',
    found: ['5000000 USD'],
  },
  {
    what: 'letters in combining marks',
    text: 'The p\u0301\u0302\u0303\u0304ier cost $5 million a\u20dd.',
    found: ['5000000 USD'],
  },
];
