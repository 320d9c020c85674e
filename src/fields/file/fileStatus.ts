import { problemText, type Texts } from '../../react/index.js';
import type { SlotFile } from './SlotFile.js';

type Problem = Parameters<typeof problemText>[0];

/** Where a file stands, in words. */
export function fileStatus(file: SlotFile, texts: Texts): string {
  const { text, error, number, bytes } = texts;
  const percent = number(shareOf(file), { style: 'percent' });
  switch (file.state) {
    case 'sending': {
      if (file.stalled) return text('file.stalled', { percent });
      const time = timeLeft(file, texts);
      return time === undefined ? text('file.sending', { percent }) : text('file.sending_left', { percent, time });
    }
    case 'arriving':
    case 'paused':
    case 'stopped':
      return text(`file.${file.state}`, { percent });
    case 'ready': {
      const size = bytes(file.size);
      return file.pages === undefined
        ? text('file.ready', { size })
        : text('file.ready_pages', { count: file.pages, size });
    }
    case 'refused':
      return text('file.not_taken', { reason: reasonOf(file.failures ?? [], error) });
    case 'failed':
      return isProblem(file.cause)
        ? text('file.failed_for', { reason: problemText(file.cause, texts).text })
        : text('file.failed');
    default:
      return text(`file.${file.state}`);
  }
}

/** The share that has been sent, 0 to 1. */
export const shareOf = ({ sent, size }: SlotFile): number => (size > 0 ? Math.min(1, sent / size) : 1);

/** Why a file was not taken, in words. */
export const reasonOf = (failures: NonNullable<SlotFile['failures']>, error: Texts['error']): string =>
  failures.map(({ code, params }) => error(code, params)).join(' ');

/** Whether the proxy said why; anything else went wrong on the way. */
const isProblem = (cause: unknown): cause is Problem =>
  cause instanceof Error && 'problem' in cause && cause.problem !== undefined;

/** How long it still takes at the pace so far; nothing while that is a guess, or over in a moment. */
function timeLeft({ sent, size, began }: SlotFile, { number }: Texts): string | undefined {
  if (!began) return undefined;
  const seconds = (performance.now() - began.at) / 1000;
  const left = (seconds * (size - sent)) / (sent - began.sent);
  if (seconds < 2 || !(left >= 2 && left < 3600)) return undefined;
  const [value, unit] = left < 60 ? [left, 'second'] : [left / 60, 'minute'];
  return number(value, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
}
