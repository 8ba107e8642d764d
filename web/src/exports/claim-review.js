// A draft of schema.org ClaimReview for a person to finish: what was claimed and where is filled in, the verdict never is.
//
//   toClaimReviews(showing) -> { '@context': 'https://schema.org', '@graph': [{ '@type': 'ClaimReview', reviewRating: { … null } }] }
//
// https://schema.org/ClaimReview : one for each thing that is said in different ways; figures that agree need no review.

import { toneOf } from '../palette.js';
import { statementsOf } from './statements.js';

/** @param {import('./statements.js').Exported} exported */
export function toClaimReviews(exported) {
  const findings = exported.shown.filter((finding) => ['clash', 'altered'].includes(toneOf(finding.verdict)));
  return { '@context': 'https://schema.org', '@graph': findings.flatMap((finding) => draftsOf(finding, exported)) };
}

/** @param {import('../factdiff.d.ts').Finding} finding @param {import('./statements.js').Exported} exported */
function draftsOf(finding, exported) {
  /** @type {Map<string, ReturnType<typeof statementsOf>>} */
  const claims = new Map();
  for (const statement of statementsOf(finding, exported)) {
    claims.set(statement.words, [...(claims.get(statement.words) ?? []), statement]);
  }
  return [...claims].map(([words, statements]) => {
    const [first] = statements;
    return {
      '@type': 'ClaimReview',
      claimReviewed: first.sentence || [finding.about, words].filter(Boolean).join(': '),
      // For the person who reviews: name, rating and address of the review.
      author: { '@type': 'Organization', name: null },
      datePublished: null,
      url: null,
      reviewRating: { '@type': 'Rating', ratingValue: null, bestRating: null, worstRating: null, alternateName: null },
      itemReviewed: {
        '@type': 'Claim',
        ...(first.who && { author: { '@type': 'Thing', name: first.who } }),
        appearance: statements.map(({ name, url, published }) => ({
          '@type': 'CreativeWork',
          headline: name,
          ...(url && { url }),
          ...(published && { datePublished: published }),
        })),
      },
    };
  });
}
