// The block "Compare sources": texts in, a preview as readers will see it, and a button that keeps the report in the post.

import { textsFrom } from '../../src/stored-report.js';
import { Findings, useComparison } from './comparison.js';
import { fetchReport, keepReport } from './kept-reports.js';
import { messageOf, SourceList } from './source-list.js';
import { EMPTY_SOURCE, moveSources, requestOf, useSources } from './sources.js';

/** @typedef {import('../../src/stored-report.js').StoredReport} StoredReport */
/** @typedef {{ attributes: { reportId?: number }, setAttributes: (attributes: { reportId: number }) => void }} BlockProps */

const { createElement: el, useEffect, useMemo, useState } = window.wp.element;
const { BlockControls, useBlockProps } = window.wp.blockEditor;
const { Button, Notice, Spinner, ToolbarButton, ToolbarGroup } = window.wp.components;
const { __, sprintf } = window.wp.i18n;

export function registerCompareBlock() {
  window.wp.blocks.registerBlockType('factdiff/compare', { edit: CompareBlock, save: () => null });
}

/** @param {BlockProps} props */
function CompareBlock({ attributes, setAttributes }) {
  const reportId = attributes.reportId ?? 0;
  const [kept, setKept] = useState(/** @type {StoredReport | null} */ (null));
  const [problem, setProblem] = useState('');
  const [isOpen, setOpen] = useState(reportId === 0);
  useEffect(() => {
    if (reportId === 0 || kept) return;
    fetchReport(reportId).then(
      ({ report }) => setKept(report),
      (error) => setProblem(messageOf(error)),
    );
  }, [reportId]);
  const close = (/** @type {number} */ id, /** @type {StoredReport | null} */ report) => {
    setKept(report);
    setOpen(false);
    if (id !== reportId) setAttributes({ reportId: id });
  };
  return el(
    'div',
    useBlockProps(),
    reportId > 0 &&
      !isOpen &&
      el(
        BlockControls,
        null,
        el(
          ToolbarGroup,
          null,
          el(ToolbarButton, { onClick: () => setOpen(true) }, __('Change the sources', 'factdiff')),
        ),
      ),
    problem && el(Notice, { status: 'error', isDismissible: false }, problem),
    isOpen
      ? el(Desk, { reportId, kept, onKept: close, onCancel: reportId > 0 ? () => setOpen(false) : null })
      : kept
        ? el(KeptReport, { report: kept })
        : !problem && el(Spinner),
  );
}

/** As readers see it. @param {{ report: StoredReport }} props */
function KeptReport({ report }) {
  const comparison = useMemo(() => ({ report, texts: textsFrom(report), problem: '', isBusy: false }), [report]);
  return el(
    'div',
    null,
    el(
      'ol',
      { className: 'factdiff-source-list', type: 'A' },
      ...report.sources.map(({ title, id }, index) =>
        /* translators: %d: number of a compared text, from 1. */
        el('li', { key: index }, title || id || sprintf(__('Report %d', 'factdiff'), index + 1)),
      ),
    ),
    el(Findings, { comparison }),
  );
}

/**
 * The form with its preview.
 *
 * @param {{ reportId?: number, kept?: StoredReport | null, post?: number, onKept: (id: number, report: StoredReport | null) => void,
 *   onCancel?: (() => void) | null, keepWords?: string }} props post: 0 where there is none
 */
export function Desk({
  reportId = 0,
  kept = null,
  post,
  onKept,
  onCancel = null,
  keepWords = __('Show in this post', 'factdiff'),
}) {
  const postId = post ?? window.wp.data.select('core/editor')?.getCurrentPostId() ?? 0;
  const [sources, setSources] = useSources(`factdiff-${postId}-${reportId || 'new'}`, kept ? namesOf(kept) : undefined);
  const [problem, setProblem] = useState('');
  const [isSaving, setSaving] = useState(false);
  const comparison = useComparison(requestOf(sources), 2);
  const { report, texts, isBusy } = comparison;
  const isForgotten = kept !== null && sources.every(({ text }) => text === '');
  const keep = async () => {
    setSaving(true);
    setProblem('');
    try {
      const title = texts
        .map((_, at) => report?.sources[at].title)
        .filter(Boolean)
        .join(' · ');
      const id = await keepReport({
        report: /** @type {any} */ (report),
        texts,
        title,
        post: Number(postId) || 0,
      });
      moveSources(`factdiff-${postId}-${reportId || 'new'}`, `factdiff-${postId}-${id}`);
      onKept(id, (await fetchReport(id)).report);
    } catch (error) {
      setProblem(messageOf(error));
    }
    setSaving(false);
  };
  return el(
    'div',
    { className: 'factdiff-desk' },
    el('h2', { className: 'factdiff-heading' }, __('Compare sources', 'factdiff')),
    el(
      'p',
      null,
      __(
        'Paste two or more reports of one event. They are compared in your browser; the post keeps what two of them say of the same thing, with a few words around each place, not the texts.',
        'factdiff',
      ),
    ),
    isForgotten &&
      el(
        Notice,
        { status: 'info', isDismissible: false },
        __('The texts of these sources are not kept. Paste them again to compare anew.', 'factdiff'),
      ),
    el(SourceList, { sources, onChange: setSources }),
    el(Findings, { comparison }),
    problem && el(Notice, { status: 'error', isDismissible: false }, problem),
    el(
      'div',
      { className: 'factdiff-actions' },
      el(
        Button,
        { variant: 'primary', onClick: keep, disabled: !report || isBusy || isSaving, isBusy: isSaving },
        keepWords,
      ),
      onCancel && el(Button, { variant: 'tertiary', onClick: onCancel }, __('Leave it as it is', 'factdiff')),
    ),
  );
}

/** The sources of a kept report, their texts to be pasted again. @param {StoredReport} report */
function namesOf(report) {
  return report.sources.map(({ title = '', url = '', published }) => ({
    ...EMPTY_SOURCE,
    title,
    url,
    published: published ?? '',
  }));
}
