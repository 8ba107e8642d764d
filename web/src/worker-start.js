// The worker of the npm package: answers on its own scope.  new Worker(new URL('./factdiff-worker.js', import.meta.url))

import { answerFrom } from './worker.js';

answerFrom(/** @type {any} */ (self));
