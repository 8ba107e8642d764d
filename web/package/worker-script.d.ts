// new Worker(new URL('factdiff/factdiff-worker.js', import.meta.url), { type: 'module' }): a program, it exports nothing. What it
// is asked and answers is BackgroundEngine's business.

export {};
