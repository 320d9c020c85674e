import type { TripView } from '../../core/index.js';
import { useTexts } from '../../react/index.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { ScreenBody, ScreenFoot, ScreenHeading } from '../../ui/Screen.js';
import { Parties } from '../Parties.js';
import { LinkTime } from './LinkTime.js';
import type { TripProps } from './useTrip.js';

/**
 * The trip is made in another window: where that is, and the ways on where there is none. What is seen of a window may be
 * untrue, so each state leaves every way open, and the session goes on by itself in any of them.
 */
export function TripAway({
  step,
  session,
  tenant,
  headingRef,
  problem,
  control: { time, renewing, go, link, show },
  mode,
  state,
}: TripProps & { mode: 'popup' | 'tab'; state: TripView['state'] }) {
  const { text } = useTexts();
  const { servicer } = session.skill;
  const names = { servicer: servicer.name };
  const away = state === 'away';
  const open = (words: string, main = false) => (
    <Button variant={main ? 'primary' : 'ghost'} busy={renewing} onClick={() => void go(mode)}>
      {words}
    </Button>
  );
  const here = (words: string, main = false) => (
    <LinkButton {...link} variant={main ? 'primary' : 'ghost'} iconEnd={main ? 'out' : undefined}>
      {words}
    </LinkButton>
  );
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        align="center"
        mark={<Parties {...{ tenant, servicer }} sending={away} />}
        title={text(`redirect.${state}_${mode}_title`, names)}
        lead={text(away ? `redirect.away_${mode}_description` : `redirect.${state}_description`, names)}
      />
      <ScreenBody>
        <LinkTime time={time} until={step.expiresAt} />
      </ScreenBody>
      <ScreenFoot>
        {problem}
        {state === 'away' && (
          <>
            <Button onClick={show}>{text(`redirect.show_${mode}`)}</Button>
            {open(text('redirect.open_again'))}
            <LinkButton {...link} variant="quiet">
              {text('redirect.this_page')}
            </LinkButton>
          </>
        )}
        {state === 'blocked' && (
          <>
            {here(text('redirect.continue', names), true)}
            {open(text(`redirect.try_${mode}`))}
          </>
        )}
        {state === 'closed' && (
          <>
            {open(text('redirect.open_again'), true)}
            {here(text('redirect.this_page'))}
          </>
        )}
      </ScreenFoot>
    </>
  );
}
