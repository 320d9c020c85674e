import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode, type Ref } from 'react';
import { createHandoverSession, type HandoverSession, type HandoverSnapshot } from '../../core/index.js';
import { problemText, TextsProvider, UploaderProvider, useTexts, type Uploader } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Screen, ScreenBody, ScreenFoot, ScreenHeading, ScreenTop } from '../../ui/Screen.js';
import { Seal } from '../../ui/Seal.js';
import { Loading } from '../Loading.js';
import type { OnboardingPhoneProps } from '../OnboardingPhone.js';
import { OfflineNotice } from '../OfflineNotice.js';
import { Opening } from '../Opening.js';
import type { CatalogueState } from '../useCatalogue.js';
import { useHeadingFocus } from '../useHeadingFocus.js';
import { useOnline } from '../useOnline.js';
import { PhoneSlot } from './PhoneSlot.js';
import { readSecret, removeSecret } from './secretInAddress.js';

type PhonePageProps = Pick<OnboardingPhoneProps, 'proxyUrl' | 'fetch' | 'texts'> & { catalogue: CatalogueState };

/** What a phone shows of somebody's session: one slot, or why there is none. */
export function PhonePage({ proxyUrl, fetch, texts, catalogue: { loaded, failure } }: PhonePageProps) {
  const [handover] = useState(() => createHandoverSession({ proxyUrl, fetch, secret: readSecret() }));
  useEffect(removeSecret, []);
  if (failure !== undefined) throw failure;
  if (!loaded) return <Opening />;
  return (
    <TextsProvider catalogue={loaded.catalogue} overrides={texts} locale={loaded.locale}>
      <Page handover={handover} />
    </TextsProvider>
  );
}

function Page({ handover }: { handover: HandoverSession }) {
  const { text } = useTexts();
  const snapshot = useSyncExternalStore(handover.subscribe, handover.getSnapshot, handover.getSnapshot);
  const uploader = useMemo(() => uploaderOf(handover), [handover]);
  const online = useOnline();
  return (
    <Screen aria-label={text('phone.label')}>
      <ScreenTop
        label={
          snapshot.phase === 'ready'
            ? text('phone.for', { servicer: snapshot.view.servicer.name })
            : text('phone.label')
        }
      />
      <OfflineNotice online={online} />
      <UploaderProvider value={uploader}>
        <Shown snapshot={snapshot} onRetry={() => void handover.lookAgain()} />
      </UploaderProvider>
    </Screen>
  );
}

function Shown({ snapshot, onRetry }: { snapshot: HandoverSnapshot; onRetry: () => void }) {
  const texts = useTexts();
  const { text } = texts;
  const headingFor = useHeadingFocus();
  if (snapshot.phase === 'loading') return <Loading />;
  if (snapshot.phase === 'failed') {
    const { error } = snapshot;
    if (error.code === 'handover_used' || error.code === 'bad_request')
      return (
        <End headingRef={headingFor('used')} title={text('phone.used_title')} lead={text('phone.used_description')} />
      );
    return (
      <End
        headingRef={headingFor('failed')}
        title={text('phone.failed_title')}
        lead={error.kind === 'network' ? text('problem.network_load') : problemText(error, texts).text}
      >
        <ScreenFoot>
          <Button onClick={onRetry}>{text('problem.retry')}</Button>
        </ScreenFoot>
      </End>
    );
  }
  const { view } = snapshot;
  const { field } = view;
  if (!view.open || field.type !== 'file')
    return (
      <End
        headingRef={headingFor('closed')}
        title={text('phone.closed_title')}
        lead={text('phone.closed_description')}
      />
    );
  return (
    <>
      <ScreenHeading ref={headingFor('slot')} title={view.step.title} lead={text('phone.lead')} />
      <PhoneSlot view={view} field={field} />
    </>
  );
}

interface EndProps {
  headingRef: Ref<HTMLHeadingElement>;
  title: string;
  lead: string;
  children?: ReactNode;
}

/** Nothing to fill in here: why, and what to do. */
function End({ headingRef, title, lead, children }: EndProps) {
  return (
    <>
      <ScreenHeading ref={headingRef} mark={<Seal tone="neutral" />} title={title} lead={lead} />
      {children ?? <ScreenBody>{null}</ScreenBody>}
    </>
  );
}

/** The way for files of a slot that was opened by a link. */
const uploaderOf = (handover: HandoverSession): Uploader => ({
  upload: (field, file, options) => handover.upload({ ...options, field: field.name, file }),
  remove: async (uploadId) => {
    await handover.removeUpload(uploadId);
    await handover.lookAgain();
  },
  subscribe: handover.subscribe,
  uploads: () => handover.uploads(),
  watch: () => () => undefined,
  canHandOver: () => false,
  handOver: () => Promise.reject(new Error('This device was handed the slot; it cannot hand it on.')),
  now: () => handover.now(),
});
