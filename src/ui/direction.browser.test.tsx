import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { FieldFrame } from './FieldFrame.js';
import { RadioGroup } from './RadioGroup.js';
import { Root } from './Root.js';
import './styles.css';

/** Where the letters of an element stand, from left to right. */
function seen(element: Element): string {
  const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  const text = node?.textContent ?? '';
  if (!node) return text;
  return [...text]
    .map((letter, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return { letter, left: range.getBoundingClientRect().left };
    })
    .toSorted((one, other) => one.left - other.left)
    .map(({ letter }) => letter)
    .join('');
}

test('words of a skill run their own way in a page from right to left, and begin where it begins', async () => {
  const screen = await render(
    <Root dir="rtl" lang="ar">
      <FieldFrame id="amount" label="Amount (net)" mark="اختياري" hint="Choose both again.">
        <input id="amount" className="ok-input" />
      </FieldFrame>
      <RadioGroup label="Term" options={[{ value: '3', label: '3 months' }]} layout="segments" />
    </Root>,
  );
  const hint = screen.getByText('Choose both again.').element();
  const label = screen.getByText('Amount (net)').element();
  expect(seen(hint)).toBe('Choose both again.');
  expect(seen(label)).toBe('Amount (net)');
  expect(seen(screen.getByText('3 months').element())).toBe('3 months');
  const { right } = screen.container.querySelector('[data-part="field"]')?.getBoundingClientRect() ?? new DOMRect();
  const words = document.createRange();
  words.selectNodeContents(hint);
  expect(words.getBoundingClientRect().right).toBeCloseTo(right, 0);
  expect(label.getBoundingClientRect().right).toBeCloseTo(right, 0);
  expect(screen.getByText('اختياري').element().getBoundingClientRect().right).toBeLessThan(
    label.getBoundingClientRect().left,
  );
});

test('what is typed runs its own way as well', async () => {
  const screen = await render(
    <Root dir="rtl" lang="ar">
      <section>
        <input aria-label="Phone" className="ok-input" defaultValue="712 345 678" />
      </section>
    </Root>,
  );
  const { unicodeBidi, textAlign } = getComputedStyle(screen.getByLabelText('Phone').element());
  expect([unicodeBidi, textAlign]).toEqual(['plaintext', 'right']);
});

test('four short choices stand two and two in a narrow place, and in one row in a wide one', async () => {
  const options = ['3', '6', '12', '24'].map((value) => ({ value, label: `${value} months` }));
  const rows = async (width: number) => {
    const host = document.createElement('div');
    host.style.inlineSize = `${width}px`;
    document.body.append(host);
    const screen = await render(
      <Root>
        <RadioGroup label="Term" options={options} layout="segments" />
      </Root>,
      { container: host },
    );
    const boxes = [...host.querySelectorAll('.ok-choice')].map((box) => box.getBoundingClientRect());
    await screen.unmount();
    host.remove();
    return [new Set(boxes.map(({ top }) => top)).size, new Set(boxes.map(({ height }) => height)).size];
  };
  expect(await rows(320)).toEqual([2, 1]);
  expect(await rows(480)).toEqual([1, 1]);
});
