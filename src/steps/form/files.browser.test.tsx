import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../locales/en.js';
import { fileStage, gate } from './files.stage.js';

const slot = page.getByRole('group', { name: 'Card' });
const choose = slot.getByLabelText('Choose a file');
const continueButton = page.getByRole('button', { name: 'Continue' });
const expectWords = (words: string | RegExp) => expect.element(slot.getByText(words)).toBeVisible();
const patch = 'PATCH /onboarding/sessions/*/uploads/*';
const megabyte = 1024 * 1024;

/** A real picture. */
async function png(name = 'card.png', width = 64): Promise<File> {
  const canvas = new OffscreenCanvas(width, 40);
  canvas.getContext('2d')?.fillRect(0, 0, width, 20);
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' });
}

/** A PDF that differs from others at its ends. */
function pdf(size: number, name = 'contract.pdf', mark = ''): File {
  const head = `%PDF-1.7\n${mark}\n<< /Type /Pages /Count 3 >>\n`;
  return new File([head, new Uint8Array(size - head.length - 5), '%%EOF'], name, { type: 'application/pdf' });
}

/** Drops files on the slot, as a browser does. */
function drop(target: Element | null, ...files: File[]) {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  for (const type of ['dragenter', 'dragover', 'drop'])
    target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
}

function paste(...files: File[]) {
  const clipboardData = new DataTransfer();
  for (const file of files) clipboardData.items.add(file);
  (document.activeElement ?? document.body).dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
  );
}

/** The rows' names, in order. */
const rows = () => [...document.querySelectorAll('.ok-file-name')].map(({ textContent }) => textContent);

/** What the proxy has, looked at now: what is taken back is gone when its call has come to an end. */
async function namesAt(session: Awaited<ReturnType<typeof fileStage>>['first']): Promise<string[]> {
  await session.lookAgain();
  return session.uploads().map(({ name }) => name);
}

afterEach(() => vi.restoreAllMocks());

describe('on its way', () => {
  test('a file is sent at once, shows how far it is, and is part of the answer', async () => {
    const { line, open } = await fileStage();
    await open();
    const { passed, open: letGo } = gate();
    line.before = async (call) => {
      if (call === patch && line.calls.filter((other) => other === patch).length === 2) await passed;
    };
    await choose.upload(pdf(2 * megabyte));
    await expect.element(page.getByRole('button', { name: 'Cancel sending contract.pdf' })).toBeVisible();
    await expectWords('Sending, 50%');
    await expect.element(slot.getByRole('progressbar', { name: 'contract.pdf' })).toHaveAttribute('value', '0.5');
    (page.getByRole('button', { name: 'Cancel sending contract.pdf' }).element() as HTMLElement).focus();
    letGo();
    await expect.element(page.getByRole('status').filter({ hasText: 'contract.pdf: Ready' })).toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Remove contract.pdf' })).toHaveFocus();
    await continueButton.click();
    await expect.poll(() => line.answers).toEqual([[expect.stringMatching(/^\w{32}$/)]]);
  });

  test('a submission waits for it, and then goes by itself', async () => {
    const { line, open } = await fileStage();
    await open();
    const { passed, open: letGo } = gate();
    line.before = async (call) => (call === patch ? passed : undefined);
    await choose.upload(await png());
    await continueButton.click();
    await expect.element(page.getByText(en['form.waiting_for_files']).last()).toBeVisible();
    expect(line.answers).toEqual([]);
    letGo();
    await expect.poll(() => line.answers.length).toBe(1);
  });

  test('it pauses and goes on where it was, and a pause holds the submission', async () => {
    const { line, open } = await fileStage();
    await open();
    const { passed, open: letGo } = gate();
    line.before = async (call) => {
      if (call === patch && line.calls.filter((other) => other === patch).length === 2) await passed;
    };
    await choose.upload(pdf(2 * megabyte));
    await expectWords('Sending, 50%');
    await page.getByRole('button', { name: 'Pause sending contract.pdf' }).click();
    await expectWords('Paused at 50%');
    await expect.element(page.getByRole('button', { name: 'Go on sending contract.pdf' })).toHaveFocus();
    await continueButton.click();
    await expectWords(en['file.stuck_paused']);
    letGo();
    line.calls.splice(0);
    await page.getByRole('button', { name: 'Go on sending contract.pdf' }).click();
    await expectWords(/^Ready/);
    expect(line.calls.slice(0, 2)).toEqual(['HEAD /onboarding/sessions/*/uploads/*', patch]);
    await continueButton.click();
    await expect.poll(() => line.answers.length).toBe(1);
  });

  test('a cut line is said, and goes on by itself', async () => {
    const { line, open } = await fileStage();
    await open();
    const { passed, open: letGo } = gate();
    line.before = async (call) => {
      if (call === patch && line.calls.filter((other) => other === patch).length === 2)
        throw new TypeError('Failed to fetch');
      if (call.startsWith('HEAD')) await passed;
    };
    await choose.upload(pdf(2 * megabyte));
    await expectWords('Connection lost at 50%. It goes on by itself.');
    letGo();
    await expectWords(/^Ready/);
  });

  test('one that gets stuck says why and holds the submission, and can be sent again', async () => {
    const { line, open } = await fileStage();
    await open();
    line.before = async (call) => {
      if (call.startsWith('POST') && call.endsWith('/uploads')) throw new TypeError('Failed to fetch');
    };
    const later = globalThis.setTimeout;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, delay = 0, ...rest: unknown[]) =>
      later(work, Math.min(delay, 50), ...rest)) as typeof setTimeout);
    await choose.upload(await png());
    await expectWords(en['file.failed']);
    vi.restoreAllMocks();
    await continueButton.click();
    await expectWords(en['file.stuck_failed']);
    line.before = async () => {};
    await slot.getByRole('button', { name: 'Try again to send card.png' }).click();
    await expectWords(/^Ready/);
  });

  test('it stops when told to and leaves nothing behind', async () => {
    const { first, line, open } = await fileStage();
    await open();
    line.before = async (call) => (call === patch ? gate().passed : undefined);
    await choose.upload(await png());
    await expectWords('Sending, 0%');
    await page.getByRole('button', { name: 'Cancel sending card.png' }).click();
    await expect.element(choose).toHaveFocus();
    await expect.poll(() => line.calls.some((call) => call.startsWith('DELETE'))).toBe(true);
    await expect.poll(() => namesAt(first)).toEqual([]);
  });
});

describe('what was sent before', () => {
  test('is there again after a reload, and a bad choice in its place loses nothing', async () => {
    const { first, line, open } = await fileStage();
    const { reload } = await open();
    await choose.upload(await png());
    await expectWords(/^Ready/);
    await reload();
    await expectWords(/^Ready/);
    await slot.getByLabelText('Replace card.png').upload(new File(['hello'], 'x.png'));
    await expectWords(/“x.png” was not taken. This is another kind of file/);
    await expectWords('card.png');
    await slot.getByLabelText('Replace card.png').upload(await png('new.png', 80));
    await expectWords('new.png');
    await expectWords(/^Ready/);
    await expect.poll(() => namesAt(first)).toEqual(['new.png']);
    await continueButton.click();
    await expect.poll(() => line.answers.length).toBe(1);
  });

  test('goes on where it stopped, when the same file is chosen again under whatever name', async () => {
    const { line, open } = await fileStage();
    const { reload } = await open();
    const { passed, open: letGo } = gate();
    line.before = async (call) => {
      if (call === patch && line.calls.filter((other) => other === patch).length === 2) await passed;
    };
    await choose.upload(pdf(2 * megabyte));
    await expectWords('Sending, 50%');
    await reload();
    letGo();
    await expectWords('Stopped at 50%. Choose the file again to go on.');
    await continueButton.click();
    await expectWords(en['file.stuck_stopped']);
    line.calls.splice(0);
    await slot.getByLabelText('Choose again: contract.pdf').upload(pdf(2 * megabyte, 'the same.pdf'));
    await expectWords(/^Ready/);
    expect(line.calls.filter((call) => !call.startsWith('GET'))).toEqual([
      'HEAD /onboarding/sessions/*/uploads/*',
      patch,
    ]);
    expect(rows()).toEqual(['the same.pdf']);
  });

  test('begins anew when another file is chosen in its place', async () => {
    const { first, line, open } = await fileStage();
    const { reload } = await open();
    line.before = async (call) => (call === patch ? gate().passed : undefined);
    await choose.upload(pdf(2 * megabyte));
    // It says so before the proxy knows of it; what that does not know is not there after a reload.
    await expect.poll(() => line.calls).toContain(patch);
    await reload();
    line.before = async () => {};
    await expectWords(/^Stopped at 0%/);
    drop(document.querySelector('[data-part=files]'), pdf(2 * megabyte, 'other.pdf', 'another'));
    await expectWords(/^Ready/);
    await expect.poll(() => namesAt(first)).toEqual(['other.pdf']);
  });
});

describe('what is not taken', () => {
  test.each([
    [
      'of another kind, whatever its name says',
      () => new File(['hello'], 'card.png'),
      /another kind of file. Send one of these: PNG, JPEG, PDF/,
    ],
    ['that is empty', () => new File([], 'card.png'), /This file is empty/],
    ['that is too large', () => pdf(2 * megabyte, 'card.png'), /This file has 2 MB; up to 1 MB fits/],
    [
      'that is damaged',
      () => new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])], 'card.png'),
      en['error.file_unreadable'],
    ],
    ['that is too small to be read', () => png('card.png', 30), /its shorter side has 30 pixels, and 35 are needed/],
  ])('one %s is not sent', async (_what, file, words) => {
    const { line, open } = await fileStage({ maxBytes: megabyte, minPixels: 35 });
    await open();
    await choose.upload(await file());
    await expectWords(words);
    await expectWords(/“card.png” was not taken/);
    expect(line.calls.filter((call) => call.includes('uploads'))).toEqual([]);
    await choose.upload(await png());
    await expectWords(/^Ready/);
    await expect.element(slot.getByText(words)).not.toBeInTheDocument();
  });

  test('one that is looked at is held until that is done, and refused with the reason', async () => {
    const looks: ((ok: boolean) => void)[] = [];
    const { line, open } = await fileStage(
      {},
      { scan: () => new Promise((resolve) => looks.push((ok) => resolve(ok ? { ok } : { ok, reason: 'blurred' }))) },
    );
    await open();
    await choose.upload(await png());
    await expectWords('Checking…');
    await continueButton.click();
    await expect.element(page.getByText(en['form.waiting_for_files']).last()).toBeVisible();
    looks[0]?.(false);
    await expectWords(`Refused. ${en['error.scan_blurred']}`);
    await expectWords(en['file.stuck_refused']);
    expect(line.answers).toEqual([]);

    await choose.upload(await png('sharp.png', 80));
    await expectWords('Checking…');
    expect(rows()).toEqual(['sharp.png']);
    looks[1]?.(true);
    await expectWords(/^Ready/);
    await continueButton.click();
    await expect.poll(() => line.answers.length).toBe(1);
  });

  test('one that the proxy refuses at once stays in sight with the reason', async () => {
    const { line, open } = await fileStage();
    await open();
    const picture = await png();
    // What arrives is not what was looked at here.
    line.instead = new Uint8Array(picture.size);
    await choose.upload(picture);
    await expectWords(/^Refused. This is another kind of file/);
    line.instead = undefined;
    await choose.upload(await png('good.png', 80));
    await expectWords(/^Ready/);
    expect(rows()).toEqual(['good.png']);
  });
});

describe('several files', () => {
  test('a slot takes as many as it may, and they are put in order by buttons and by the mouse', async () => {
    const { line, first, open } = await fileStage({ maxFiles: 3 });
    const { reload } = await open();
    const [a, b, c, d] = await Promise.all([png('a.png', 51), png('b.png', 52), png('c.png', 53), png('d.png', 54)]);
    await choose.upload([a, b, c, d]);
    await expectWords(/“d.png” was not taken. Only 3 files fit here/);
    await expect.poll(() => slot.getByText(/^Ready/).elements().length).toBe(3);
    expect(slot.getByLabelText('Add another file').query()).toBeNull();

    await slot.getByRole('button', { name: 'Move c.png up' }).click();
    expect(rows()).toEqual(['a.png', 'c.png', 'b.png']);
    await expect.element(slot.getByRole('button', { name: 'Move c.png up' })).toHaveFocus();
    await expect
      .element(page.getByRole('status').filter({ hasText: 'c.png is number 2 of 3 now' }))
      .toBeInTheDocument();
    await slot.getByRole('button', { name: 'Move c.png up' }).click();
    await expect.element(slot.getByRole('button', { name: 'Move c.png up' })).toHaveAttribute('aria-disabled', 'true');

    const [row] = document.querySelectorAll('.ok-file-list > li');
    const dataTransfer = new DataTransfer();
    const last = document.querySelectorAll('.ok-file-list > li')[2];
    row?.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
    await expect.poll(() => row?.hasAttribute('data-dragged')).toBe(true);
    last?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
    last?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    await expect.poll(rows).toEqual(['a.png', 'b.png', 'c.png']);

    await slot.getByRole('button', { name: 'Move b.png up' }).click();
    await first.lookAgain();
    await expect.poll(() => line.calls.filter((call) => call.startsWith('PUT')).length).toBeGreaterThan(0);
    await reload();
    await expect.poll(rows).toEqual(['b.png', 'a.png', 'c.png']);
    const names = new Map(first.uploads().map(({ id, name }) => [id, name]));
    await continueButton.click();
    await expect.poll(() => line.answers.length).toBe(1);
    expect((line.answers[0] as string[]).map((id) => names.get(id))).toEqual(['b.png', 'a.png', 'c.png']);
  });
});

describe('choosing', () => {
  test('files are dropped anywhere on the slot, and one let go beside it does not open in the place of the page', async () => {
    const { open } = await fileStage();
    await open();
    const area = document.querySelector('[data-part=files]');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(await png());
    area?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
    await expect.poll(() => area?.hasAttribute('data-over')).toBe(true);
    const beside = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    document.body.dispatchEvent(beside);
    expect(beside.defaultPrevented).toBe(true);
    drop(area, await png());
    await expectWords(/^Ready/);
    expect(area?.hasAttribute('data-over')).toBe(false);
  });

  test('a PDF tells how many pages it has', async () => {
    const { open } = await fileStage();
    await open();
    await choose.upload(pdf(2000));
    await expectWords('Ready · 3 pages · 2 kB');
  });

  test('a picture in the clipboard is pasted', async () => {
    const { open } = await fileStage();
    await open();
    paste(await png('image.png'));
    await expectWords(/^Ready/);
    await slot.getByRole('button', { name: 'Look at image.png' }).click();
    await expect.element(page.getByRole('dialog', { name: 'image.png' })).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(slot.getByRole('button', { name: 'Look at image.png' })).toHaveFocus();
  });
});

describe('the camera of a computer', () => {
  const take = page.getByRole('button', { name: 'Take the photo' });

  test('is seen live, with a frame; its photo is looked at, taken again, and used', async () => {
    const { line, open } = await fileStage({ subject: 'card' });
    await open();
    const tracks: MediaStreamTrack[] = [];
    const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (wish) => {
      const stream = await getUserMedia(wish);
      tracks.push(...stream.getTracks());
      return stream;
    });
    await slot.getByRole('button', { name: 'Take a photo' }).click();
    await expect.element(take).toHaveFocus();
    await expectWords(en['camera.card']);
    expect(document.querySelector('.ok-camera-frame')).not.toBeNull();
    await take.click();
    await expect.element(page.getByRole('img', { name: 'The photo' })).toBeVisible();
    await page.getByRole('button', { name: 'Take it again' }).click();
    await take.click();
    await page.getByRole('button', { name: 'Use this photo' }).click();
    await expectWords(/^Ready/);
    expect(rows()).toEqual(['photo.jpg']);
    expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
    await continueButton.click();
    await expect.poll(() => line.answers.length).toBe(1);
  });

  test('closes with the dialog', async () => {
    const { open } = await fileStage({ subject: 'face' });
    await open();
    const stop = vi.spyOn(MediaStreamTrack.prototype, 'stop');
    await slot.getByRole('button', { name: 'Take a photo' }).click();
    await expect.element(take).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.poll(() => stop.mock.calls.length).toBe(1);
    await expect.element(slot.getByRole('button', { name: 'Take a photo' })).toHaveFocus();
  });

  test.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'none'],
    ['NotReadableError', 'busy'],
  ] as const)('that fails with %s says what to do, with the way out', async (name, why) => {
    const { open } = await fileStage();
    await open();
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name));
    await slot.getByRole('button', { name: 'Take a photo' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(en[`camera.${why}_title`]);
    await expect.element(page.getByRole('alert')).toHaveTextContent(en[`camera.${why}`]);
    vi.restoreAllMocks();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(take).toBeVisible();
    await page.getByLabelText('Choose a file instead').upload(await png());
    await expectWords(/^Ready/);
  });

  test('is explained on a page that is not secure', async () => {
    const { open } = await fileStage();
    vi.spyOn(navigator, 'mediaDevices', 'get').mockReturnValue(undefined as unknown as MediaDevices);
    await open();
    await slot.getByRole('button', { name: 'Take a photo' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(en['camera.insecure_title']);
  });

  test('is not offered where there is none, or where no pictures are asked for', async () => {
    vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue([]);
    const { open } = await fileStage();
    await open();
    await expect.element(choose).toBeInTheDocument();
    expect(slot.getByRole('button', { name: 'Take a photo' }).query()).toBeNull();
  });
});
