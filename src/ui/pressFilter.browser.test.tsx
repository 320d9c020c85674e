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
  return { send, at: placeOf(button('Continue').element()) };
};

/** Where it is for the browser, around the frame that the test runs in. */
function placeOf(element: Element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  return { x: (frame?.x ?? 0) + x + width / 2, y: (frame?.y ?? 0) + y + height / 2 };
}
type Place = ReturnType<typeof placeOf>;

/** One press of a mouse, which the browser counts as the nth in one place. */
async function press({ x, y }: Place, clickCount = 1) {
  const mouse = { x, y, button: 'left', clickCount } as const;
  await cdp().send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
  await cdp().send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
}
const move = ({ x, y }: Place) => cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
async function tap({ x, y }: Place) {
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('the second click of a double click does not land on the view that has come in', async () => {
  const { send, at } = await show();
  await press(at);
  await expect.element(button('Send it')).toBeVisible();
  expect(placeOf(button('Send it').element()).y).toBeCloseTo(at.y, -1);
  await press(at, 2);
  await press(at, 3);
  expect(send).not.toHaveBeenCalled();
  await press(at);
  expect(send).toHaveBeenCalledOnce();
});

test('nor does that of a double tap', async () => {
  const { send, at } = await show();
  await tap(at);
  await expect.element(button('Send it')).toBeVisible();
  await tap(at);
  expect(send).not.toHaveBeenCalled();
  await vi.waitFor(async () => {
    await tap(at);
    expect(send).toHaveBeenCalled();
  }, 3000);
});

test('Enter and a click are one press, where the pointer was resting', async () => {
  const { send, at } = await show();
  await move(at);
  await userEvent.click(page.getByLabelText('Amount'));
  await move(at);
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Send it')).toBeVisible();
  await press(at);
  expect(send).not.toHaveBeenCalled();
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
  const { at } = await show();
  await press(at, 2);
  await expect.element(button('Continue')).toBeVisible();
  await press(at);
  await expect.element(button('Send it')).toBeVisible();
});

test('nobody is held up: single clicks count at once, and so does the same control again', async () => {
  const { send, at } = await show();
  await press(at);
  await expect.element(button('Send it')).toBeVisible();
  await press(at);
  await press(at, 2);
  expect(send).toHaveBeenCalledTimes(2);
});
