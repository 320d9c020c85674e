import { lazy, Suspense, type ReactNode } from 'react';
import { Root, type RootProps } from '../../ui/Root.js';
import { LoadBoundary } from '../LoadBoundary.js';
import { Bare } from '../Opening.js';
import { useInBrowser } from '../useInBrowser.js';
import type { Layout } from './Layout.js';
import { Place } from './Place.js';

/** Most wizards live on their page, among its styles. */
const ModalLayer = lazy(async () => ({ default: (await import('./ModalLayer.js')).ModalLayer }));
const ShadowMount = lazy(async () => ({ default: (await import('./ShadowMount.js')).ShadowMount }));

export interface MountProps extends RootProps {
  layout?: Layout | undefined;
  /** The addresses of the style sheets of a shadow root; without them there is none. */
  shadow?: string | readonly string[] | undefined;
  /** Whether the browser's Back leaves a modal, rather than the page. */
  history?: boolean;
  /** Called where a modal is closed before it can tell what that means. */
  onExit?: (() => void) | undefined;
  /** What there is to see before the browser has taken over. */
  opening: ReactNode;
  children: ReactNode;
}

/** The outermost element, where the host wants it. */
export function Mount({ layout, shadow, history = false, onExit, opening, children, className, ...root }: MountProps) {
  const inBrowser = useInBrowser();
  const content = <LoadBoundary fallback={<Bare />}>{inBrowser ? children : opening}</LoadBoundary>;
  const placed = (
    <Root {...root} className={shadow === undefined ? className : undefined} data-layout={layout}>
      {layout === 'page' && <Place>{content}</Place>}
      {layout === 'modal' && inBrowser && (
        <LoadBoundary fallback={<Bare />}>
          <Suspense>
            <ModalLayer {...{ history, onExit }}>
              <Suspense fallback={opening}>{content}</Suspense>
            </ModalLayer>
          </Suspense>
        </LoadBoundary>
      )}
      {layout !== 'page' && layout !== 'modal' && content}
    </Root>
  );
  if (shadow === undefined) return placed;
  return (
    inBrowser && (
      <LoadBoundary fallback={<Bare />}>
        <Suspense>
          <ShadowMount sheets={[shadow].flat()} className={className}>
            {placed}
          </ShadowMount>
        </Suspense>
      </LoadBoundary>
    )
  );
}
