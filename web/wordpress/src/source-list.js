// The form for the texts: paste one, or take one of this site's posts.

import { textOfHtml, textOfPost } from './post-text.js';
import { EMPTY_SOURCE } from './sources.js';

/** @typedef {import('./sources.js').Source} Source */
/** @typedef {{ id: number, title: string, url: string, _links: { self: { href: string }[] } }} Found */

const { createElement: el, useEffect, useState } = window.wp.element;
const { Button, Notice, SearchControl, TextareaControl, TextControl } = window.wp.components;
const { __, sprintf } = window.wp.i18n;

const PAUSE_MS = 300; // of somebody who types

/**
 * @param {{ sources: Source[], onChange: (sources: Source[]) => void, least?: number }} props least: of texts that are kept open
 */
export function SourceList({ sources, onChange, least = 2 }) {
  const change = (/** @type {number} */ index, /** @type {Partial<Source>} */ part) =>
    onChange(sources.map((source, at) => (at === index ? { ...source, ...part } : source)));
  const add = (/** @type {Source} */ source) => {
    const free = sources.findIndex(({ title, text }) => title === '' && text === '');
    onChange(free < 0 ? [...sources, source] : sources.map((one, at) => (at === free ? source : one)));
  };
  return el(
    'div',
    { className: 'factdiff-sources' },
    ...sources.map((source, index) =>
      el(SourceForm, {
        key: index,
        source,
        index,
        onChange: (/** @type {Partial<Source>} */ part) => change(index, part),
        onRemove: sources.length > least ? () => onChange(sources.filter((_, at) => at !== index)) : null,
      }),
    ),
    el(
      'div',
      { className: 'factdiff-add' },
      el(
        Button,
        { variant: 'secondary', onClick: () => onChange([...sources, EMPTY_SOURCE]) },
        __('Add a report', 'factdiff'),
      ),
      el(PostSearch, { onFound: add }),
    ),
  );
}

/** @param {{ source: Source, index: number, onChange: (part: Partial<Source>) => void, onRemove: (() => void) | null }} props */
function SourceForm({ source, index, onChange, onRemove }) {
  /* translators: %d: number of a compared text, from 1. */
  const name = source.title || sprintf(__('Report %d', 'factdiff'), index + 1);
  const field = (/** @type {keyof Source} */ key) => ({
    value: source[key],
    onChange: (/** @type {string} */ value) => onChange({ [key]: value }),
  });
  return el(
    'fieldset',
    { className: 'factdiff-source' },
    el('legend', null, name),
    el(TextareaControl, { label: __('Text', 'factdiff'), rows: 5, ...field('text') }),
    el(
      'div',
      { className: 'factdiff-about-source' },
      el(TextControl, { label: __('Name', 'factdiff'), ...field('title') }),
      el(TextControl, { label: __('Address', 'factdiff'), type: 'url', placeholder: 'https://', ...field('url') }),
      el(TextControl, { label: __('Published', 'factdiff'), type: 'date', ...field('published') }),
    ),
    onRemove &&
      el(
        Button,
        /* translators: %s: name of a compared text. */
        {
          variant: 'tertiary',
          isDestructive: true,
          onClick: onRemove,
          'aria-label': sprintf(__('Remove %s', 'factdiff'), name),
        },
        __('Remove', 'factdiff'),
      ),
  );
}

/** @param {{ onFound: (source: Source) => void }} props */
function PostSearch({ onFound }) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState(/** @type {Found[]} */ ([]));
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setProblem('');
    if (words.trim() === '') {
      setFound([]);
      return undefined;
    }
    let isOver = false; // an answer that comes late would stand under other words
    const timer = setTimeout(async () => {
      try {
        const path = window.wp.url.addQueryArgs('/wp/v2/search', { search: words, type: 'post', per_page: 6 });
        const answer = await window.wp.apiFetch({ path });
        if (!isOver) setFound(answer);
      } catch (error) {
        if (!isOver) setProblem(messageOf(error));
      }
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [words]);
  /** @param {Found} result */
  const take = async (result) => {
    try {
      const post = await window.wp.apiFetch({ url: result._links.self[0].href });
      onFound({
        title: textOfHtml(post.title.rendered),
        url: post.link,
        published: post.date.slice(0, 10),
        text: textOfPost(post.content.rendered),
      });
      setWords('');
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return el(
    'div',
    { className: 'factdiff-search' },
    el(SearchControl, {
      label: __('Find a post of this site to compare', 'factdiff'),
      placeholder: __('Find a post of this site', 'factdiff'),
      value: words,
      onChange: setWords,
    }),
    problem && el(Notice, { status: 'error', isDismissible: false }, problem),
    found.length > 0 &&
      el(
        'ul',
        null,
        ...found.map((/** @type {Found} */ result) =>
          el(
            'li',
            { key: result.id },
            el(Button, { variant: 'link', onClick: () => take(result) }, textOfHtml(result.title)),
          ),
        ),
      ),
  );
}

/** @param {unknown} error of apiFetch */
export function messageOf(error) {
  const said = /** @type {{ message?: string }} */ (error)?.message;
  return said || __('The site did not answer. Try again.', 'factdiff');
}
