import { useState } from 'react';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { FileArea } from './FileArea.js';
import { FileButton } from './FileButton.js';
import { FileDrop } from './FileDrop.js';
import { LinkCopy } from './LinkCopy.js';
import { PickList, PickRow } from './PickList.js';
import { Root } from './Root.js';
import { Screen, ScreenHeading } from './Screen.js';
import './styles.css';
import { TextField } from './TextField.js';
import { Tile } from './Tile.js';

afterEach(() => document.documentElement.removeAttribute('style'));

const styleOf = (element: Element) => getComputedStyle(element);

test('a busy button keeps its width and its focus, and does nothing', async () => {
  const press = vi.fn();
  const button = (busy: boolean) => (
    <Root>
      <Button busy={busy} busyLabel="Sending your answers" onClick={press}>
        Go
      </Button>
    </Root>
  );
  const screen = await render(button(false));
  await page.getByRole('button', { name: 'Go' }).click();
  const { width } = page.getByRole('button').element().getBoundingClientRect();
  await screen.rerender(button(true));
  await expect.element(page.getByRole('button', { name: 'Sending your answers' })).toHaveFocus();
  expect(page.getByRole('button').element().getBoundingClientRect().width).toBe(width);
  await userEvent.keyboard('{Enter}');
  expect(press).toHaveBeenCalledOnce();
});

test('a field ties its hint and its error to the control', async () => {
  await render(<TextField label="Account" hint="As on your card" error="One character is missing." />);
  const box = page.getByRole('textbox', { name: 'Account' });
  await expect.element(box).toHaveAccessibleDescription('As on your card One character is missing.');
  await expect.element(box).toHaveAttribute('aria-invalid', 'true');
});

test('files can be dropped as well as chosen, and words that are dragged along are nobody’s', async () => {
  const onFiles = vi.fn();
  await render(
    <FileArea onFiles={onFiles}>
      <FileDrop dropText="Drop the file here">
        <FileButton words="Choose a file" accept="image/png" onFiles={onFiles} />
      </FileDrop>
    </FileArea>,
  );
  const words = new DataTransfer();
  words.setData('text/plain', 'hello');
  const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: words });
  document.querySelector('[data-part="drop"]')?.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(false);
  const files = new DataTransfer();
  files.items.add(new File(['a'], 'a.png'));
  files.items.add(new File(['b'], 'b.png'));
  document
    .querySelector('[data-part="drop"]')
    ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
  expect(onFiles.mock.calls.map(([list]) => (list as File[]).map(({ name }) => name))).toEqual([['a.png', 'b.png']]);
  await page.getByLabelText('Choose a file').upload(new File(['c'], 'c.png'));
  expect(onFiles).toHaveBeenCalledTimes(2);
});

test('a dialog keeps the focus, closes by Escape, and gives the focus back', async () => {
  function Asking() {
    const [open, setOpen] = useState(false);
    return (
      <Root>
        <Button onClick={() => setOpen(true)}>Cancel application</Button>
        <Dialog
          open={open}
          title="Cancel this application?"
          onClose={() => setOpen(false)}
          actions={<Button onClick={() => setOpen(false)}>Keep going</Button>}
        />
      </Root>
    );
  }
  await render(<Asking />);
  await page.getByRole('button', { name: 'Cancel application' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Cancel this application?' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Keep going' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Cancel application' })).toHaveFocus();
});

test('what is not to be had can be read and not picked', async () => {
  const pick = vi.fn();
  await render(
    <PickList label="Banks">
      <PickRow mark={<Tile initials="CB" />} title="Carpați Bank" note="Romania" onPick={pick} />
      <PickRow
        mark={<Tile initials="CI" plain />}
        title="Carpinvest"
        note="Not available just now."
        unavailable
        onPick={pick}
      />
    </PickList>,
  );
  await page.getByRole('button', { name: 'Carpați Bank Romania' }).click();
  expect(pick).toHaveBeenCalledOnce();
  expect(page.getByRole('button', { name: /Carpinvest/ }).query()).toBeNull();
});

test('sizes follow the user’s text size and not the host’s root element', async () => {
  document.documentElement.style.fontSize = '62.5%';
  await render(
    <Root>
      <Screen aria-label="Screen">
        <ScreenHeading title="Your deposit" />
        <TextField label="Amount" />
      </Screen>
    </Root>,
  );
  expect(styleOf(page.getByRole('heading').element()).fontSize).toBe('24px');
  expect(styleOf(page.getByRole('textbox').element()).fontSize).toBe('16px');
  expect(page.getByRole('textbox').element().getBoundingClientRect().height).toBe(48);
});

test('the card becomes the page by its own room, and the scheme can be forced', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  const at = (width: number, scheme: 'light' | 'dark') => {
    container.style.width = `${width}px`;
    return (
      <Root appearance={{ scheme }}>
        <Screen aria-label="Screen">
          <ScreenHeading title="Title" />
        </Screen>
      </Root>
    );
  };
  const screen = await render(at(600, 'light'), { container });
  const card = () => styleOf(page.getByRole('region', { name: 'Screen' }).element());
  expect([card().borderTopWidth, card().backgroundColor]).toEqual(['1px', 'rgb(255, 255, 255)']);
  await screen.rerender(at(400, 'dark'));
  expect([card().borderTopWidth, card().backgroundColor]).toEqual(['0px', 'rgb(23, 27, 33)']);
});

test('a link can be copied by hand where the page has no clipboard at all, as without HTTPS', async () => {
  const failed = vi.fn((event: ErrorEvent) => event.preventDefault());
  addEventListener('error', failed);
  onTestFinished(() => removeEventListener('error', failed));
  const clipboard = vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  onTestFinished(() => clipboard.mockRestore());
  await render(
    <Root>
      <LinkCopy url="https://bank.example/1" label="The link" copy="Copy" copied="Copied" />
    </Root>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Copy' }));
  await expect.element(page.getByText('https://bank.example/1')).toBeVisible();
  expect(failed).not.toHaveBeenCalled();
});
