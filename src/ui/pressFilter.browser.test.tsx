import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from './Button.js';
import { Root } from './Root.js';
import { Screen, ScreenFoot, ScreenView } from './Screen.js';
import './styles.css';
import { TextField } from './TextField.js';

/** Two views, of which the second one's button stands where the first one's did. */
function Steps({ onSend }: { onSend: () => void }) {
  const [step, setStep] = useState(1);
  return (
    <Root>
      <Screen aria-label="Screen">
        {step === 1 ? (
          <ScreenView key="1">
            <form
              onSubmit={(event) => {
                event.preventDefault();
                setStep(2);
              }}
            >
              <TextField label="Amount" />
              <ScreenFoot>
                <Button type="submit">Continue</Button>
              </ScreenFoot>
            </form>
          </ScreenView>
        ) : (
          <ScreenView key="2">
            <TextField label="Amount" />
            <ScreenFoot>
              <Button onClick={onSend}>Send it</Button>
            </ScreenFoot>
          </ScreenView>
        )}
      </Screen>
    </Root>
  );
}

const button = (name: string) => page.getByRole('button', { name });
const show = async () => {
  const send = vi.fn();
  await render(<Steps onSend={send} />);
  await expect.element(button('Continue')).toBeVisible();
  return { send, place: placeOf(button('Continue').element()) };
};

/** Where it is for the browser, around the frame that the test runs in. */
function placeOf(element: Element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  return { x: (frame?.x ?? 0) + x + width / 2, y: (frame?.y ?? 0) + y + height / 2 };
}
type Place = ReturnType<typeof placeOf>;

/** When something was done, in seconds: by what the test says, and not by how long its machine took. */
const began = Date.now() / 1000;
const at = (milliseconds: number | undefined) =>
  milliseconds === undefined ? {} : { timestamp: began + milliseconds / 1000 };

/** One press of a mouse, which the browser counts as the nth in one place. */
async function press({ x, y }: Place, { clickCount = 1, when }: { clickCount?: number; when?: number } = {}) {
  const mouse = { x, y, button: 'left', clickCount, ...at(when) } as const;
  await cdp().send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
  await cdp().send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
}
const move = ({ x, y }: Place) => cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
async function tap({ x, y }: Place, when: number) {
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }], ...at(when) });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], ...at(when) });
}
async function pressEnter(when: number) {
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r', ...at(when) } as const;
  await cdp().send('Input.dispatchKeyEvent', { ...enter, type: 'keyDown' });
  await cdp().send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp' });
}

test('the second click of a double click does not land on the view that has come in', async () => {
  const { send, place } = await show();
  await press(place);
  await expect.element(button('Send it')).toBeVisible();
  expect(placeOf(button('Send it').element()).y).toBeCloseTo(place.y, -1);
  await press(place, { clickCount: 2 });
  await press(place, { clickCount: 3 });
  expect(send).not.toHaveBeenCalled();
  await press(place);
  expect(send).toHaveBeenCalledOnce();
});

test('nor does that of a double tap', async () => {
  const { send, place } = await show();
  await tap(place, 0);
  await expect.element(button('Send it')).toBeVisible();
  await tap(place, 300);
  expect(send).not.toHaveBeenCalled();
  await tap(place, 900);
  await expect.poll(() => send.mock.calls.length).toBe(1);
});

test('Enter and a click are one press, where the pointer was resting', async () => {
  const { send, place } = await show();
  await move(place);
  await userEvent.click(page.getByLabelText('Amount'));
  await move(place);
  await pressEnter(0);
  await expect.element(button('Send it')).toBeVisible();
  await press(place, { when: 300 });
  expect(send).not.toHaveBeenCalled();
  await press(place, { when: 900 });
  expect(send).toHaveBeenCalledOnce();
});

test('a key that is held is one press', async () => {
  const { send } = await show();
  (button('Continue').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Send it')).toBeVisible();
  (button('Send it').element() as HTMLElement).focus();
  const held = { type: 'keyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' } as const;
  await cdp().send('Input.dispatchKeyEvent', { ...held, autoRepeat: true });
  await cdp().send('Input.dispatchKeyEvent', { ...held, type: 'keyUp' });
  expect(send).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(send).toHaveBeenCalledOnce();
});

test('a click that began on another page does not land on this one', async () => {
  const { place } = await show();
  await press(place, { clickCount: 2 });
  await expect.element(button('Continue')).toBeVisible();
  await press(place);
  await expect.element(button('Send it')).toBeVisible();
});

test('nobody is held up: single clicks count at once, and so does the same control again', async () => {
  const { send, place } = await show();
  await press(place);
  await expect.element(button('Send it')).toBeVisible();
  await press(place);
  await press(place, { clickCount: 2 });
  expect(send).toHaveBeenCalledTimes(2);
});
