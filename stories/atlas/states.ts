import type {
  DraftState,
  HandoverSnapshot,
  OnboardingError,
  OnboardingSnapshot,
  Sending,
  SkillListSnapshot,
  TripView,
} from 'onboarding-kit/core';
import type {
  AnsweredStep,
  EndedSession,
  FieldTypeName,
  HandoverView,
  OwnFieldTypeName,
  ProblemCode,
  ServicerReason,
  Session,
  SessionStatus,
  Skill,
  StepKind,
  StepOf,
  TripMode,
  Upload,
} from 'onboarding-kit/protocol';
import type { FileRowProps } from '../../src/ui/FileRow.js';

/**
 * Where a state is shown: a story, by the id in its address; or why no screen differs by it, after `unseen:`.
 */
type Place = `unseen: ${string}` | (string & {});
type Places<State extends string> = Readonly<Record<State, Place>>;

/** The names of what may be absent. */
type Optional<Shape> = {
  [Key in keyof Shape]-?: object extends Pick<Shape, Key> ? Key : never;
}[keyof Shape] &
  string;
/** What may be there in a session that is open or over. */
type SessionPart = keyof Session;
type Grant = StepOf<'redirect'>['grants'][number];
type Ready = Extract<OnboardingSnapshot, { phase: 'ready' }>;
type KitField = Exclude<FieldTypeName, OwnFieldTypeName>;

const unseen = 'unseen: is for the program, and no screen differs by it';
const never = 'unseen: is caught before anything is shown; were it not, it would read as rarely-seen--something-else';

/**
 * Every state that the contract has, and the one story at least that shows it. Each group is made of the contract's own types: a new
 * kind, reason or field there does not compile here before it has its row, and `npm run atlas` wants the story to exist.
 */
export const states = {
  'How a session stands': {
    open: 'steps-form--empty',
    completed: 'steps-outcome--completed',
    rejected: 'steps-outcome--rejected',
    cancelled: 'steps-outcome--cancelled',
    expired: 'steps-outcome--expired',
    failed: 'steps-outcome--failed-with-reference',
  } satisfies Places<SessionStatus>,

  'What a session tells': {
    id: unseen,
    skill: 'steps-outcome--completed',
    trail: 'going-back--by-segment',
    revision: unseen,
    files: unseen,
    createdAt: unseen,
    updatedAt: 'picker--begun-before',
    expiresAt: 'time--nearly-over',
    status: 'steps-outcome--completed',
    step: 'steps-form--empty',
  } satisfies Places<SessionPart>,

  'A step on the trail': {
    done: 'steps-form--prefilled-from-the-upload',
    current: 'steps-form--empty',
    ahead: 'steps-form--empty',
    open: 'going-back--by-segment',
  } satisfies Places<Session['trail'][number]['state'] | Optional<Session['trail'][number]>>,

  'Kinds of step': {
    form: 'steps-form--empty',
    redirect: 'steps-redirect--consent',
    wait: 'steps-wait--verification',
  } satisfies Places<StepKind>,

  'What a form may have': {
    description: 'steps-files--several-in-order',
    action: 'steps-form--agreement',
    draft: 'steps-form--draft-restored',
    uploads: 'steps-form--draft-restored',
    errors: 'steps-form--refused-by-the-bank',
    note: 'steps-form--reviewers-note',
    review: 'going-back--review',
    changing: 'going-back--changing',
    handover: 'steps-files--use-your-phone',
  } satisfies Places<Optional<StepOf<'form'>>>,

  'An earlier step': {
    description: 'going-back--looking',
    changeable: 'going-back--looking',
    'not changeable': 'going-back--looking-at-what-stands',
    voids: 'going-back--asked-before-a-change',
    fields: 'going-back--looking',
    uploads: 'going-back--looking',
  } satisfies Places<Exclude<keyof AnsweredStep, 'id' | 'name' | 'title'> | 'not changeable'>,

  'Types of field': {
    text: 'fields--text',
    'long-text': 'fields--long-text',
    email: 'fields--email',
    phone: 'fields--phone',
    number: 'fields--number',
    percentage: 'fields--percentage',
    money: 'fields--money',
    'minor-money': 'fields--minor-money',
    date: 'fields--date',
    'date-of-birth': 'fields--date-of-birth',
    select: 'fields--select',
    'search-select': 'fields--search-select',
    country: 'fields--country',
    radio: 'fields--radio',
    checkbox: 'fields--checkbox',
    'multi-choice': 'fields--multi-choice',
    consent: 'fields--consent',
    iban: 'fields--iban',
    bic: 'fields--bic',
    'national-id': 'fields--national-id',
    address: 'fields--address',
    'one-time-code': 'fields--one-time-code',
    'iban-list': 'fields--iban-list',
    file: 'fields--file',
    group: 'fields--group',
  } satisfies Places<KitField>,

  'Where an upload stands, by the proxy': {
    sending: 'steps-files--stopped',
    scanning: 'steps-files--being-checked',
    ready: 'steps-form--draft-restored',
    refused: 'steps-files--refused',
    refusal: 'steps-files--refused',
    fingerprint: 'unseen: by it a file is known again that is chosen once more',
  } satisfies Places<Upload['state'] | Optional<Upload>>,

  'Where a file stands, on the page': {
    checking: 'parts--files',
    preparing: 'parts--files',
    sending: 'steps-files--sending',
    arriving: 'parts--files',
    paused: 'steps-files--paused',
    stopped: 'steps-files--stopped',
    failed: 'steps-files--connection-lost',
    scanning: 'steps-files--being-checked',
    ready: 'steps-files--ready',
    refused: 'steps-files--refused',
  } satisfies Places<FileRowProps['state']>,

  'What a trip is for': {
    consent: 'steps-redirect--consent',
    payment: 'steps-redirect--payment',
  } satisfies Places<StepOf<'redirect'>['purpose']>,

  'What a trip may have': {
    description: 'steps-redirect--consent',
    url: 'steps-redirect--consent',
    expiresAt: 'steps-trip--link-ends-soon',
    failure: 'steps-redirect--refused',
    detail: 'steps-redirect--consent',
  } satisfies Places<Optional<StepOf<'redirect'>> | Optional<Grant>>,

  'How the user goes': {
    page: 'steps-redirect--leaving',
    popup: 'steps-trip--popup',
    tab: 'steps-trip--tab',
    device: 'steps-trip--device',
  } satisfies Places<TripMode>,

  'A trip under way': {
    away: 'steps-trip--popup-away',
    blocked: 'steps-trip--blocked',
    closed: 'steps-trip--closed',
  } satisfies Places<TripView['state']>,

  'A trip that did not end well': {
    refused: 'steps-redirect--refused',
    failed: 'steps-redirect--failed',
    expired: 'steps-redirect--expired',
    unknown: 'steps-redirect--payment-unknown',
    'unknown, of a consent': 'rarely-seen--consent-unknown',
    reference: 'steps-redirect--failed-with-reference',
  } satisfies Places<Failure['code'] | Exclude<Optional<Failure>, 'reason'> | 'unknown, of a consent'>,

  'Why a trip failed': {
    bank_down: 'steps-redirect--bank-down',
    bank_busy: 'steps-redirect--bank-busy',
    bank_denied: 'steps-redirect--bank-denied',
    no_account: 'steps-redirect--no-account',
    access_ended: 'rarely-seen--redirect-access-ended',
    not_set_up: 'rarely-seen--redirect-not-set-up',
  } satisfies Places<ServicerReason>,

  'What is waited for': {
    sending: 'steps-wait--sending',
    verification: 'steps-wait--verification',
  } satisfies Places<StepOf<'wait'>['reason']>,

  'What a wait may have': {
    description: 'steps-wait--verification',
    expectedBy: 'steps-wait--verification',
    usually: 'steps-wait--verification',
    next: 'steps-wait--verification',
    until: 'steps-wait--verification-of-a-company',
    keeps: 'steps-wait--verification-of-a-company',
    reminder: 'steps-wait--verification-with-reminder',
    problem: 'steps-wait--verification-blocked',
    blockedBy: 'steps-wait--verification-while-the-bank-is-busy',
  } satisfies Places<Optional<StepOf<'wait'>>>,

  'Why a wait is blocked': {
    bank_down: 'rarely-seen--wait-while-the-bank-is-down',
    bank_busy: 'steps-wait--verification-while-the-bank-is-busy',
    bank_denied: 'rarely-seen--wait-while-the-bank-denies',
    no_account: 'rarely-seen--wait-without-an-account',
    access_ended: 'rarely-seen--wait-with-access-ended',
    not_set_up: 'rarely-seen--wait-without-set-up',
  } satisfies Places<ServicerReason>,

  'What an outcome may have': {
    title: 'steps-outcome--completed-with-details',
    description: 'steps-outcome--completed-with-details',
    details: 'steps-outcome--completed-with-details',
    reference: 'steps-outcome--failed-with-reference',
    reason: 'rarely-seen--failed-bank-down',
  } satisfies Places<Optional<EndedSession['outcome']>>,

  'Why a session failed': {
    bank_down: 'rarely-seen--failed-bank-down',
    bank_busy: 'rarely-seen--failed-bank-busy',
    bank_denied: 'rarely-seen--failed-bank-denied',
    no_account: 'rarely-seen--failed-no-account',
    access_ended: 'rarely-seen--failed-access-ended',
    not_set_up: 'rarely-seen--failed-not-set-up',
  } satisfies Places<ServicerReason>,

  'Kinds of skill': {
    aisp: 'picker--list',
    pisp: 'picker--list',
    product: 'picker--list',
  } satisfies Places<Skill['kind']>,

  'What a skill tells': {
    available: 'picker--list',
    'not available': 'picker--one-unavailable',
    description: 'picker--list',
    usedAt: 'picker--begun-before',
    logo: 'parts--marks',
  } satisfies Places<'available' | 'not available' | Optional<Skill> | Optional<Skill['servicer']>>,

  'What another device sees': {
    open: 'steps-on-the-phone--opened',
    'not open': 'steps-on-the-phone--not-needed-any-more',
    uploads: 'steps-on-the-phone--arrived',
    servicer: 'steps-on-the-phone--opened',
    step: 'steps-on-the-phone--opened',
    field: 'steps-on-the-phone--opened',
    expiresAt: unseen,
  } satisfies Places<keyof HandoverView | 'not open'>,

  'Problems, by their code': {
    bad_request: 'rarely-seen--something-else',
    unauthenticated: 'wizard-states--signed-out',
    origin_refused: 'rarely-seen--something-else',
    handover_used: 'steps-on-the-phone--link-used',
    return_to_refused: 'rarely-seen--something-else',
    not_found: 'wizard-states--not-found',
    skill_unknown: 'rarely-seen--skill-not-offered',
    method_refused: never,
    step_not_current: 'wizard-states--answered-elsewhere',
    step_not_changeable: 'rarely-seen--not-changeable',
    upload_offset: never,
    session_ended: 'rarely-seen--ended-meanwhile',
    revision_conflict: 'wizard-states--answered-elsewhere',
    upload_version: never,
    body_too_large: never,
    file_refused: 'rarely-seen--file-refused',
    media_type_refused: never,
    answer_refused: 'fields--refused',
    idempotency_key_reused: never,
    precondition_required: never,
    too_many_requests: 'wizard-states--asked-to-wait',
    internal: 'rarely-seen--sending-refused',
    upstream_refused: 'rarely-seen--upstream-refuses',
    upstream_unavailable: 'steps-wait--sending-blocked',
  } satisfies Places<ProblemCode>,

  'Calls that did not end well': {
    problem: 'rarely-seen--sending-refused',
    network: 'wizard-states--not-sent',
    protocol: 'rarely-seen--not-the-contract',
    overtaken: 'wizard-states--answered-elsewhere',
  } satisfies Places<OnboardingError['kind']>,

  'What the wizard knows': {
    loading: 'wizard-states--loading',
    failed: 'wizard-states--not-loaded',
    ready: 'steps-form--empty',
    sending: 'steps-form--sending',
    error: 'wizard-states--not-sent',
    online: 'wizard-states--offline',
    retryAt: 'wizard-states--asked-to-wait',
    trip: 'steps-trip--popup-away',
    resting: 'wizard-states--resting',
    checking: 'unseen: for the moment until a page that was away knows how the session stands, the buttons wait',
    session: 'steps-form--empty',
  } satisfies Places<OnboardingSnapshot['phase'] | Exclude<keyof Ready, 'phase'>>,

  'What is on its way': {
    answer: 'steps-form--sending',
    renewal: 'steps-redirect--renewing',
    change: 'going-back--asked-before-a-change',
    return: 'going-back--left-as-it-was',
    code: 'steps-form--another-code',
    cancellation: 'wizard-states--asked-to-cancel',
  } satisfies Places<Sending>,

  'What was typed so far': {
    none: 'steps-form--empty',
    saving: 'steps-form--filled',
    saved: 'steps-form--draft-restored',
    failed: 'wizard-states--offline',
  } satisfies Places<DraftState>,

  'What the picker knows': {
    loading: 'picker--loading',
    failed: 'picker--not-loaded',
    ready: 'picker--list',
  } satisfies Places<SkillListSnapshot['phase']>,

  'What another device knows': {
    loading: 'steps-on-the-phone--loading',
    failed: 'steps-on-the-phone--link-used',
    ready: 'steps-on-the-phone--opened',
  } satisfies Places<HandoverSnapshot['phase']>,
} as const;

type Failure = NonNullable<StepOf<'redirect'>['failure']>;
