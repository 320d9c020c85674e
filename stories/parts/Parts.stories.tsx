import type { Meta, StoryObj } from '@storybook/react-vite';
import { useId, useState, type ReactNode } from 'react';
import { expect } from 'storybook/test';
import { Button, LinkButton } from '../../src/ui/Button.js';
import { Checkbox } from '../../src/ui/Checkbox.js';
import { DetailList } from '../../src/ui/DetailList.js';
import { ErrorSummary } from '../../src/ui/ErrorSummary.js';
import { FileRow } from '../../src/ui/FileRow.js';
import { GrantList } from '../../src/ui/GrantList.js';
import { Handover } from '../../src/ui/Handover.js';
import { Icon } from '../../src/ui/Icon.js';
import { IconButton } from '../../src/ui/IconButton.js';
import { Notice } from '../../src/ui/Notice.js';
import { PickList, PickRow } from '../../src/ui/PickList.js';
import { RadioGroup } from '../../src/ui/RadioGroup.js';
import { Root } from '../../src/ui/Root.js';
import { Seal } from '../../src/ui/Seal.js';
import { Select } from '../../src/ui/Select.js';
import { Skeleton } from '../../src/ui/Skeleton.js';
import { TextField } from '../../src/ui/TextField.js';
import { Tile } from '../../src/ui/Tile.js';
import { Timeline } from '../../src/ui/Timeline.js';
import { Trail } from '../../src/ui/Trail.js';
import { useAppearance } from '../support/useAppearance.js';
import { StoryPage } from '../support/StoryPage.js';

/** What the screens are made of. Parts know no session: here they stand alone, in every state they have. */
const meta: Meta = { title: 'Parts' };
export default meta;

const parts = (children: ReactNode): StoryObj => ({ render: () => <PartsPage>{children}</PartsPage> });

function PartsPage({ children }: { children: ReactNode }) {
  const appearance = useAppearance();
  return (
    <StoryPage>
      <Root appearance={appearance}>
        <div className="story-parts">{children}</div>
      </Root>
    </StoryPage>
  );
}

const row = (children: ReactNode) => <div className="story-row">{children}</div>;

export const Buttons = parts(
  <>
    <Button>Continue</Button>
    <Button busy busyLabel="Sending">
      Continue
    </Button>
    <Button disabled>Continue</Button>
    <LinkButton href="#bank" iconEnd="out">
      Continue to Carpați Bank
    </LinkButton>
    <Button variant="ghost" icon="link">
      Copy my link
    </Button>
    <Button variant="danger">Cancel application</Button>
    {row(
      <>
        <Button variant="pill" icon="upload">
          Choose a file
        </Button>
        <Button variant="pill">Try again</Button>
        <Button variant="quiet">Save and close</Button>
      </>,
    )}
  </>,
);

/** The ring that shows where the keyboard is. */
export const Focus: StoryObj = {
  ...parts(<Button variant="ghost">Copy my link</Button>),
  async play({ canvas, userEvent }) {
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
  },
};

export const Boxes = parts(
  <>
    <TextField label="Street and number" autoComplete="street-address" />
    <TextField label="Reference" mark="Optional" hint="Shown on your statement" defaultValue="Order 1042" />
    <TextField
      label="Account number (IBAN)"
      numeric
      defaultValue="RO49 AAAA 1B31 0075 9384 000"
      error="One character is missing: this country’s IBAN has 24."
    />
    <TextField label="Living space" end="m²" defaultValue="62.5" hint="From 10 to 500" hintBelow numeric />
    <TextField
      label="Personal number"
      readOnly
      defaultValue="2900514400018"
      hint="Cannot be changed here"
      end={<Icon name="lock" size="s" />}
    />
    <TextField label="E-mail" disabled defaultValue="ana@example.com" />
    <Select label="Kind of document" placeholder="Choose" options={[{ value: 'passport', label: 'Passport' }]} />
  </>,
);

const terms = ['3 months', '6 months', '12 months'].map((label) => ({ value: label, label }));

export const Choices = parts(
  <>
    <RadioGroup label="Term" layout="segments" options={terms} defaultValue="6 months" />
    <RadioGroup
      label="Interest"
      options={[
        { value: 'monthly', label: 'Every month', hint: 'Paid on the first working day' },
        { value: 'end', label: 'At the end' },
      ]}
      defaultValue="end"
    />
    <RadioGroup label="Account" options={[{ value: 'own', label: 'My own' }]} error="Choose one." />
    <Checkbox label="I have read the terms of the deposit and agree to them" />
    <Checkbox label="Send me the papers by post" hint="You can change this at any time" defaultChecked />
    <Checkbox label="Acme may see my accounts" error="Tick this box to go on." />
  </>,
);

export const Files = parts(
  <>
    <FileRow name="card-front.jpg" state="checking" status="Checking" />
    <FileRow name="card-front.heic" state="preparing" status="Making it smaller" />
    <FileRow name="card-front.jpg" state="arriving" status="On its way from your phone" />
    <FileRow
      name="card-front.jpg"
      state="sending"
      status="Sending, 62%"
      progress={0.62}
      actions={<Button variant="quiet">Cancel</Button>}
    />
    <FileRow
      name="card-front.jpg"
      state="ready"
      status="Ready · 2.1 MB"
      actions={<Button variant="quiet">Replace</Button>}
    />
    <FileRow
      name="a-photo-with-quite-a-long-name-of-the-front-of-my-card.jpg"
      state="failed"
      status="Not sent: the connection was lost."
      actions={<Button variant="quiet">Try again</Button>}
    />
    <FileRow name="card-front.jpg" state="scanning" status="Checking…" />
    <FileRow
      name="card-front.jpg"
      state="refused"
      status="Refused. The picture is blurred. Hold the camera still, and take it again in good light."
      actions={<Button variant="quiet">Remove</Button>}
    />
    <FileRow
      name="statement.pdf"
      state="stopped"
      status="Stopped at 62%. Choose the file again to go on."
      progress={0.62}
      actions={<Button variant="quiet">Remove</Button>}
      order={
        <>
          <IconButton icon="up" name="Move up" />
          <IconButton icon="down" name="Move down" aria-disabled />
        </>
      }
    />
  </>,
);

export const Notices = parts(
  <>
    <Notice title="Keep the link to this page.">
      Everything is saved. Come back with this link to see how it went.
    </Notice>
    <Notice tone="danger" note="Reference: 7f3a-19" actions={<Button variant="pill">Try again</Button>}>
      The bank could not take this. Try again; if it happens again, quote the reference when you ask for help.
    </Notice>
    <Summary />
  </>,
);

function Summary() {
  const id = useId();
  return (
    <>
      <ErrorSummary
        title="2 things need another look"
        items={[
          { target: `${id}iban`, text: 'Account number (IBAN)' },
          { target: `${id}street`, text: 'Street and number' },
        ]}
      />
      <TextField id={`${id}iban`} label="Account number (IBAN)" error="Enter the account number (IBAN)." />
      <TextField id={`${id}street`} label="Street and number" error="Fill this in to go on." />
    </>
  );
}

export const Marks = parts(
  <>
    {row(['CB', 'DB', 'IB', 'CC', 'BT', 'RA'].map((initials) => <Tile key={initials} initials={initials} />))}
    {row(
      <>
        <Tile initials="CI" plain />
        <Tile initials="CB" logo="/logos/carpati.svg" />
        <Tile initials="A" plain size="l" />
        <Tile initials="DB" size="l" />
      </>,
    )}
    <Handover from={<Tile plain size="l" initials="A" />} to={<Tile size="l" initials="CB" />} />
    {row(
      <>
        <Seal />
        <Seal tone="danger" />
        <Seal tone="neutral" />
        <Seal tone="neutral" icon="clock" />
      </>,
    )}
  </>,
);

export const Lists = parts(
  <>
    <Trail segments={[{ state: 'done' }, { state: 'current' }, { state: 'ahead' }]} />
    <Timeline
      entries={[
        { state: 'done', title: 'Documents received', time: '14:02' },
        { state: 'current', title: 'Being checked', time: 'since 14:03' },
        { state: 'ahead', title: 'Your card is ordered', time: 'about 16:00' },
      ]}
    />
    <GrantList
      grants={[
        { title: 'Account names and numbers', granted: true },
        { title: 'Balances and transactions', detail: '12 months back', granted: true },
        { title: 'Acme cannot move money or see your password', granted: false },
      ]}
    />
    <DetailList
      details={[
        { label: 'Amount', value: '€1,500' },
        { label: 'Term', value: '12 months, to 23 November 2027' },
        { label: 'Reference', value: 'CB-7489-FE74' },
      ]}
    />
  </>,
);

export const ListToPickFrom = parts(<Picks />);

function Picks() {
  const [picked, pick] = useState('');
  return (
    <PickList label="Banks">
      {['Carpați Bank', 'Dunărea Bank'].map((name) => (
        <PickRow
          key={name}
          mark={<Tile initials={name.slice(0, 2).toUpperCase()} />}
          title={name}
          note="Personal · Romania"
          busy={picked === name}
          onPick={() => pick(name)}
        />
      ))}
      <PickRow
        mark={<Tile initials="CI" plain />}
        title="Carpinvest"
        note="Not available just now. It is usually back within an hour."
        unavailable
      />
    </PickList>
  );
}

export const Skeletons = parts(
  <>
    <Skeleton shape="heading" />
    <Skeleton shape="line" />
    <Skeleton shape="field" />
    <Skeleton shape="row" />
    <Skeleton shape="entry" />
    <Skeleton shape="pair" />
    <Skeleton shape="seal" />
    <Skeleton shape="button" />
  </>,
);
