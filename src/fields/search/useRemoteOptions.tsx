import { useEffect, useState } from 'react';
import type { Option, OptionList } from '../../protocol/index.js';
import { useOptionFinder, useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { useFormScope } from '../FormScope.js';
import type { OptionSource } from './SearchBox.js';
import { exactOption, indexOf } from './searchOptions.js';
import { usePart } from '../../ui/usePart.js';

/** Typing rests this long, in milliseconds, before the proxy is asked. */
const rest = 250;

/**
 * Choices that the proxy is asked for. What was found stays in sight until there is something newer.
 *
 * @param chosen the value that is chosen, so that its label is asked for where it is not known.
 */
export function useRemoteOptions(
  field: string,
  chosen: string,
): { source: OptionSource; labelOf: (value: string) => string | undefined } {
  const part = usePart();
  const { stepId } = useFormScope();
  const { text } = useTexts();
  const find = useOptionFinder(stepId);
  const [asked, setAsked] = useState<{ words: string; attempt: number }>();
  const [found, setFound] = useState<OptionList & { words?: string }>({ options: [], more: false });
  const [failed, setFailed] = useState(false);
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});

  const learn = (options: readonly Option[]) =>
    setLabels((known) => ({ ...known, ...Object.fromEntries(options.map(({ value, label }) => [value, label])) }));

  useEffect(() => {
    if (!asked) return undefined;
    const stop = new AbortController();
    const look = async () => {
      try {
        const list = await find(field, { q: asked.words }, stop.signal);
        if (stop.signal.aborted) return;
        setFound({ ...list, words: asked.words });
        learn(list.options);
      } catch {
        if (!stop.signal.aborted) setFailed(true);
      }
    };
    const timer = setTimeout(() => void look(), asked.words === '' || asked.attempt > 0 ? 0 : rest);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, find, field]);

  const unknown = chosen !== '' && !Object.hasOwn(labels, chosen) ? chosen : undefined;
  useEffect(() => {
    if (unknown === undefined) return undefined;
    const stop = new AbortController();
    find(field, { value: unknown }, stop.signal).then(
      ({ options }) => {
        const known = options.find(({ value }) => value === unknown);
        // What is not offered any more is shown as it is; the proxy refuses it.
        if (!stop.signal.aborted) learn([known ?? { value: unknown, label: unknown }]);
      },
      () => {
        if (!stop.signal.aborted) learn([{ value: unknown, label: unknown }]);
      },
    );
    return () => stop.abort();
  }, [unknown, find, field]);

  const search = (words = '') => {
    if (asked?.words === words && !failed) return;
    setFailed(false);
    setAsked({ words, attempt: 0 });
  };
  const retry = () => {
    setFailed(false);
    setAsked((before) => before && { ...before, attempt: before.attempt + 1 });
  };
  return {
    source: {
      options: failed ? [] : found.options,
      more: found.more,
      busy: !failed && ((asked !== undefined && asked.words !== found.words) || unknown !== undefined),
      trouble: failed && (
        <div {...part('options-trouble')} role="alert">
          <span>{text('field.search_failed')}</span>
          <Button variant="pill" onClick={retry}>
            {text('field.search_retry')}
          </Button>
        </div>
      ),
      exact: (words) => exactOption(indexOf(found.options), words),
      search,
    },
    labelOf: (value) => (Object.hasOwn(labels, value) ? labels[value] : undefined),
  };
}
