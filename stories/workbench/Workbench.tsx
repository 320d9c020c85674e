import { loadCatalogue } from 'onboarding-kit';
import type { Message } from 'onboarding-kit/react';
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
} from 'react';
import { useLook } from '../support/LookContext.js';
import type { News } from './Bench.js';
import { partsOf, type BenchPart, type TextsByKey } from './catalogueOf.js';
import { ChangeList } from './ChangeList.js';
import type { ChangeStore } from './ChangeStore.js';
import { faultsIn } from './faultsIn.js';
import { isSame } from './forms.js';
import { LookThrough } from './LookThrough.js';
import { SceneFrame, type SceneFrameProps } from './SceneFrame.js';
import { nameOfScene, scenesByGroup } from './sceneList.js';
import { TextEditor } from './TextEditor.js';
import { TextList } from './TextList.js';
import { useBench } from './useBench.js';
import './workbench.css';

export interface WorkbenchProps {
  store: ChangeStore;
  /** The ids of the stories that can be chosen. */
  scenes: readonly string[];
  /** The one that is shown at first. */
  first: string;
  /** What shows one of them. */
  Scene?: ComponentType<SceneFrameProps>;
}

/** The text that is edited, and where: in the list, or in the scene, under the words that were clicked on. */
type Chosen = { key: string; at?: Partial<Record<'left' | 'top' | 'bottom', string>> };

/** All texts of a language beside the scenes that they are in: each can be changed in place, and the changes saved as a file. */
export function Workbench({ store, scenes, first, Scene = SceneFrame }: WorkbenchProps) {
  const id = useId();
  const look = useLook();
  const language = languageOf(look.locale);
  const { parts, english, direction } = useTextsOf(look.locale);
  const changes = useSyncExternalStore(store.subscribe, () => store.of(language));
  const [scene, setScene] = useState(first);
  const [others, setOthers] = useState<readonly string[]>([]);
  const [pointing, setPointing] = useState(true);
  const [chosen, choose] = useState<Chosen>();
  const stage = useRef<HTMLDivElement>(null);

  const orders = {
    // The scenes look as the bench’s toolbar says, but for what would hide their texts.
    look: useMemo(() => ({ ...look, redlines: 'off', network: 'fast' }) as const, [look]),
    changes,
    pointing,
    chosen: chosen?.key,
  };
  const picked = useCallback(
    (from: string, { key, box }: Extract<News, { is: 'picked' }>) =>
      choose(from === scene ? { key, at: besides(box, stage.current) } : { key }),
    [scene],
  );
  const { id: bench, shown } = useBench(orders, picked);
  const open = useCallback((key: string | undefined) => choose(key === undefined ? undefined : { key }), []);

  const kit = useMemo<TextsByKey>(() => Object.assign({}, ...parts.map(({ texts }) => texts)), [parts]);
  const before = chosen && kit[chosen.key];
  const change = (key: string, message: Message | undefined) =>
    store.set(language, key, message === undefined || isSame(message, kit[key] ?? '') ? undefined : message);
  const close = () => {
    const key = chosen?.key;
    choose(undefined);
    document.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  };
  const show = (story: string) => {
    if (story !== scene && !others.includes(story)) setOthers([...others, story]);
  };

  const editor = chosen && before !== undefined && (
    <TextEditor
      text={{
        key: chosen.key,
        kit: before,
        english: english?.[chosen.key],
        now: changes[chosen.key] ?? before,
        faults: faultsIn(changes[chosen.key] ?? before, before),
      }}
      {...{ language, direction }}
      scenes={[...shown]
        .filter(([, { ever }]) => ever.has(chosen.key))
        .map(([story]) => ({ story, name: nameOfScene(story).full }))}
      onChange={(message) => change(chosen.key, message)}
      onShow={show}
      onClose={close}
    />
  );

  return (
    <div className="bench">
      <header className="bench-head">
        <h1>Copy workbench</h1>
        <p>
          Click on a text in the scene, or in the list, and write. It changes wherever it appears. What you changed
          stands below, to be saved as a file. The toolbar above changes the language and the look.
        </p>
      </header>
      <TextList
        {...{ parts, changes, language, direction }}
        here={shown.get(scene)?.now ?? none}
        open={chosen?.at ? undefined : chosen?.key}
        editor={chosen?.at ? undefined : editor}
        onOpen={open}
      />
      <section className="bench-scenes" aria-labelledby={`${id}-scenes`}>
        <h2 id={`${id}-scenes`}>Scene</h2>
        <div className="bench-row">
          <label htmlFor={`${id}-scene`}>Shown</label>
          <select
            id={`${id}-scene`}
            value={scene}
            onChange={(event) => {
              setScene(event.currentTarget.value);
              setOthers(others.filter((story) => story !== event.currentTarget.value));
              if (chosen?.at) choose({ key: chosen.key });
            }}
          >
            <SceneOptions scenes={scenes} />
          </select>
          <fieldset className="bench-row">
            <legend>A click</legend>
            <label>
              <input type="radio" name={`${id}-click`} checked={pointing} onChange={() => setPointing(true)} />
              edits the text
            </label>
            <label>
              <input type="radio" name={`${id}-click`} checked={!pointing} onChange={() => setPointing(false)} />
              does what it does
            </label>
          </fieldset>
        </div>
        <div className="bench-stage" ref={stage}>
          <Scene key={scene} bench={bench} story={scene} />
          {chosen?.at && (
            <div
              // It does not move with what is typed into it.
              key={Object.values(chosen.at).join(' ')}
              ref={(element) => {
                if (element) Object.assign(element.style, chosen.at);
              }}
              className="bench-over"
            >
              {editor}
            </div>
          )}
        </div>
      </section>
      <ChangeList
        {...{ kit, changes, language, direction }}
        onUndo={(key) => change(key, undefined)}
        onEdit={open}
        onReplace={(texts) => store.replace(language, texts)}
      />
      <section className="bench-others" aria-labelledby={`${id}-others`}>
        <h2 id={`${id}-others`}>Other scenes</h2>
        <div className="bench-row">
          <label htmlFor={`${id}-other`}>Show as well</label>
          <select id={`${id}-other`} value="" onChange={(event) => show(event.currentTarget.value)}>
            <option value="">Choose a scene</option>
            <SceneOptions scenes={scenes.filter((story) => story !== scene && !others.includes(story))} />
          </select>
          <LookThrough {...{ scenes, shown, bench, Scene }} />
        </div>
        <ul className="bench-small">
          {others.map((story) => (
            <li key={story}>
              <p className="bench-row">
                {nameOfScene(story).full}
                {chosen && shown.get(story)?.now.has(chosen.key) && <small>has {chosen.key}</small>}
                <button
                  type="button"
                  aria-label={`Take away ${nameOfScene(story).full}`}
                  onClick={() => setOthers(others.filter((other) => other !== story))}
                >
                  Take away
                </button>
              </p>
              <Scene bench={bench} story={story} small />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const none: ReadonlySet<string> = new Set();

function SceneOptions({ scenes }: { scenes: readonly string[] }) {
  return scenesByGroup(scenes).map(({ group, stories }) => (
    <optgroup key={group} label={group}>
      {stories.map((story) => (
        <option key={story} value={story}>
          {nameOfScene(story).full}
        </option>
      ))}
    </optgroup>
  ));
}

/** The texts of a language by part; those of English beside them, where it is another one. */
function useTextsOf(locale: string) {
  const [loaded, setLoaded] = useState<{
    parts: readonly BenchPart[];
    english?: TextsByKey;
    direction: 'ltr' | 'rtl';
  }>({ parts: [], direction: 'ltr' });
  useEffect(() => {
    let current = true;
    const isEnglish = languageOf(locale) === 'en';
    void Promise.all([partsOf(locale), isEnglish ? [] : partsOf('en'), loadCatalogue(locale, [])]).then(
      ([parts, inEnglish, { direction }]) => {
        if (!current) return;
        const english = isEnglish
          ? {}
          : { english: Object.assign({}, ...inEnglish.map(({ texts }) => texts)) as TextsByKey };
        setLoaded({ parts, direction, ...english });
      },
    );
    return () => {
      current = false;
    };
  }, [locale]);
  return { english: undefined, ...loaded };
}

/** The language that texts are kept under: `en` for `en-GB`; the two pseudo-languages are their own. */
const languageOf = (locale: string): string =>
  locale === 'en-XA' || locale === 'ar-XB' ? locale : new Intl.Locale(locale).language;

/** Where the editor stands on the stage: under the words, or above them where there is more room, and within it. */
function besides({ left, top, bottom }: { left: number; top: number; bottom: number }, stage: Element | null) {
  const place = stage?.getBoundingClientRect() ?? new DOMRect();
  // A scene without a window of its own has the page's pixels.
  const [x, y] = stage?.querySelector('object') ? [0, 0] : [place.left, place.top];
  const start = { left: `${Math.max(0, Math.min(left - x, place.width - 380))}px` };
  return bottom - y < place.height / 2
    ? { ...start, top: `${bottom - y + 8}px` }
    : { ...start, bottom: `${place.height - top + y + 8}px` };
}
