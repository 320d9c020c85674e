import { useEffect, useRef } from 'react';
import { useOnboarding, useTexts } from '../../react/index.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { LinkCopy } from '../../ui/LinkCopy.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { Notice } from '../../ui/Notice.js';
import { QrCode } from '../../ui/QrCode.js';
import { ScreenBody, ScreenFoot, ScreenHeading, SmallPrint } from '../../ui/Screen.js';
import type { TripProps } from './useTrip.js';

/** The trip is made on another device: the link as a code and as an address, and nothing to press here. */
export function TripElsewhere({ step, session, headingRef, problem, control, url }: TripProps) {
  const { text, time: timeOf } = useTexts();
  const { session: onboarding } = useOnboarding();
  const { plan, trip, time, renewing, go, link } = control;
  const names = { servicer: session.skill.servicer.name };
  const over = time === 'over';

  // Where the host has chosen this way nobody has pressed anything yet.
  const begun = useRef<string>(undefined);
  const begins = plan.mode === 'device' && !trip;
  useEffect(() => {
    if (!begins || begun.current === url) return;
    begun.current = url;
    onboarding.leave(step.id, 'device');
  }, [begins, url, onboarding, step.id]);

  return (
    <>
      <ScreenHeading
        ref={headingRef}
        align="center"
        title={text('redirect.device_title')}
        lead={over ? undefined : text('redirect.device_description', names)}
      />
      <ScreenBody tight>
        {over ? (
          <Notice>{text('redirect.device_over')}</Notice>
        ) : (
          <>
            <QrCode value={url} label={text('redirect.device_code', names)} />
            <LinkCopy
              url={url}
              label={text('redirect.device_link')}
              copy={text('redirect.copy')}
              copied={text('redirect.copied')}
            />
            <SmallPrint>
              {step.expiresAt !== undefined && <>{text('redirect.until', { time: timeOf(step.expiresAt) })} </>}
              {text('redirect.device_asked')}
            </SmallPrint>
          </>
        )}
      </ScreenBody>
      <ScreenFoot>
        {problem}
        {over && (
          <Button busy={renewing} onClick={() => void go('device')}>
            {text('redirect.new_link')}
          </Button>
        )}
        <LinkButton {...link} variant="ghost">
          {text('redirect.device_here')}
        </LinkButton>
        <LiveRegion>{over && text('redirect.device_over')}</LiveRegion>
      </ScreenFoot>
    </>
  );
}
