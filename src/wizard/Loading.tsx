import type { ReactNode } from 'react';
import type { StepKind } from '../protocol/index.js';
import { ScreenBody } from '../ui/Screen.js';
import { Skeleton } from '../ui/Skeleton.js';

/** The shapes of what may come; a form where that is not known yet. */
const shapes: Readonly<Record<StepKind | 'picker' | 'outcome', ReactNode>> = {
  form: (
    <>
      <Skeleton shape="heading" />
      <Skeleton shape="line" />
      <Skeleton shape="field" count={2} />
      <Skeleton shape="button" />
    </>
  ),
  picker: (
    <>
      <Skeleton shape="heading" />
      <Skeleton shape="field" />
      <Skeleton shape="row" count={3} />
    </>
  ),
  redirect: (
    <>
      <Skeleton shape="pair" />
      <Skeleton shape="heading" />
      <Skeleton shape="entry" count={3} />
      <Skeleton shape="button" />
    </>
  ),
  wait: (
    <>
      <Skeleton shape="heading" />
      <Skeleton shape="line" />
      <Skeleton shape="entry" count={3} />
      <Skeleton shape="row" />
    </>
  ),
  outcome: (
    <>
      <Skeleton shape="seal" />
      <Skeleton shape="heading" />
      <Skeleton shape="line" />
      <Skeleton shape="row" />
      <Skeleton shape="button" />
    </>
  ),
};

/** The shapes of a screen in the place where one comes. */
export function Loading({ kind = 'form' }: { kind?: keyof typeof shapes }) {
  return <ScreenBody>{shapes[kind]}</ScreenBody>;
}
