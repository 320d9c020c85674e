import { useLayoutEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '../locales/en.js';
import { laterView } from './laterView.js';
import { TextsProvider } from './Texts.js';

const Hello = () => <p>Hello</p>;
const Between = ({ act }: { act: () => void }) => {
  useLayoutEffect(act);
  return null;
};

/** Rendered as a page does it: effects come in a task of their own. */
function show(children: ReactNode) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  root.render(
    <TextsProvider catalogue={en} locale="en-GB">
      {children}
    </TextsProvider>,
  );
}

test('is shown, too, where its loading ends between its first render and its effect', async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const View = laterView(undefined, () => arrived.then(() => Hello), <p>Wait</p>);
  View.preload();
  show(
    <>
      <View />
      <Between act={arrive} />
    </>,
  );
  await expect.element(page.getByText('Hello')).toBeVisible();
});

test('is shown at once where it was loaded ahead', async () => {
  const loaded = Promise.resolve(Hello);
  const View = laterView(undefined, () => loaded, <p>Wait</p>);
  View.preload();
  await loaded;
  const seen: (string | null)[] = [];
  const watch = new MutationObserver(() => seen.push(document.body.lastElementChild?.textContent ?? null));
  watch.observe(document.body, { childList: true, subtree: true });
  onTestFinished(() => watch.disconnect());
  show(<View />);
  await expect.element(page.getByText('Hello')).toBeVisible();
  expect(seen).not.toContain('Wait');
});

test('what could not be loaded ahead is loaded again when it is shown', async () => {
  let tries = 0;
  const View = laterView(undefined, () => (++tries === 1 ? Promise.reject(new Error('cut')) : Promise.resolve(Hello)));
  View.preload();
  show(<View />);
  await expect.element(page.getByText('Hello')).toBeVisible();
  expect(tries).toBe(2);
});
