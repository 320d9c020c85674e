import { useTexts } from '../react/index.js';
import { Notice } from '../ui/Notice.js';
import { ScreenStatus } from '../ui/Screen.js';

export interface OfflineNoticeProps {
  online: boolean;
  /** Whether there is a form that may hold what was typed. */
  typed?: boolean;
}

/** Says that there is no network for as long as that is so. */
export function OfflineNotice({ online, typed = false }: OfflineNoticeProps) {
  const { text } = useTexts();
  return (
    <ScreenStatus>
      {!online && <Notice>{text(typed ? 'problem.offline' : 'problem.offline_load')}</Notice>}
    </ScreenStatus>
  );
}
