// The panel beside a draft: while somebody types it lists where the draft and its sources differ.

import { Findings, useComparison } from './comparison.js';
import { draftOf } from './post-text.js';
import { SourceList } from './source-list.js';
import { EMPTY_SOURCE, requestOf, useSources } from './sources.js';

/** @typedef {import('./comparison.js').Comparison} Comparison */

const { createElement: el, useMemo } = window.wp.element;
const { PanelBody } = window.wp.components;
const { __ } = window.wp.i18n;

const DRAFT = 0; // the place of the draft among the compared texts

export function registerDraftCheck() {
  // It moved from one package to the other in WordPress 6.6.
  const { PluginSidebar } = window.wp.editor?.PluginSidebar ? window.wp.editor : (window.wp.editPost ?? {});
  if (!PluginSidebar) return;
  const title = __('Draft check', 'factdiff');
  const render = () => el(PluginSidebar, { name: 'factdiff-draft-check', title, icon: 'analytics' }, el(DraftCheck));
  window.wp.plugins.registerPlugin('factdiff-draft-check', { icon: 'analytics', render });
}

function DraftCheck() {
  const { blocks, postId } = window.wp.data.useSelect(
    (/** @type {(store: string) => any} */ select) => ({
      blocks: select('core/block-editor').getBlocks(),
      postId: select('core/editor').getCurrentPostId(),
    }),
    [],
  );
  const [sources, setSources] = useSources(`factdiff-${postId}-draft`, [EMPTY_SOURCE]);
  const draft = useMemo(() => draftOf(blocks), [blocks]);
  const comparison = useComparison(
    draft.text === '' ? [] : [{ title: __('This draft', 'factdiff'), text: draft.text }, ...requestOf(sources)],
    1,
  );
  /** @param {CustomEvent} event */
  const showBlock = ({ detail }) => {
    const mention = detail.mentions
      .map((/** @type {number} */ index) => comparison.report?.mentions[index])
      .find((/** @type {{ source: number } | undefined} */ one) => one?.source === DRAFT);
    const clientId = mention && draft.blockAt(mention.start);
    if (clientId) window.wp.data.dispatch('core/block-editor').selectBlock(clientId);
  };
  return el(
    'div',
    { className: 'factdiff-draft-check' },
    el(Findings, { comparison: ofTheDraft(comparison), views: 'list', onChoose: showBlock }),
    el(
      PanelBody,
      { title: __('Sources of this draft', 'factdiff'), initialOpen: true },
      el('p', null, __('Paste what the draft is written from. The texts stay in this browser tab.', 'factdiff')),
      el(SourceList, { sources, onChange: setSources, least: 1 }),
    ),
  );
}

/** Without what the sources say among themselves. @param {Comparison} comparison @returns {Comparison} */
function ofTheDraft(comparison) {
  const { report } = comparison;
  if (!report) return comparison;
  const findings = report.findings.filter(({ members }) =>
    members.some(({ mention }) => report.mentions[mention].source === DRAFT),
  );
  return { ...comparison, report: { ...report, findings } };
}
