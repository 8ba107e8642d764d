// Three short reports of one invented event, to look at before one has texts of one's own.
// The first two are rewrites of one text; no place, person or figure in them is real.

import coastWire from './samples/coast-wire.txt';
import harbourHerald from './samples/harbour-herald.txt';
import morningPost from './samples/morning-post.txt';

export const SAMPLES = [
  { title: 'Minister vows to rebuild Orrin Bay sea wall', published: '2025-10-16', text: harbourHerald },
  { title: 'Sea wall at Orrin Bay to rise again, minister says', published: '2025-10-16', text: morningPost },
  { title: 'Kestria promises help to flooded fishing port', published: '2025-10-16', text: coastWire },
];
