import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { registerProperties } from './registerProperties.js';
import { toldOnce } from './toldOnce.js';

export interface ShadowMountProps {
  /** The addresses of the style sheets in it. */
  sheets: readonly string[];
  className: string | undefined;
  children: ReactNode;
}

/**
 * An open shadow root with style sheets of its own, in which no rule of the page's holds. What is in it comes when they are
 * there; one that cannot be loaded is not waited for.
 */
export function ShadowMount({ sheets, className, children }: ShadowMountProps) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  const [settled, setSettled] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    registerProperties();
    setRoot(host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' }));
  }, []);
  const settle = (sheet: string) => setSettled((known) => [...known, sheet]);
  const content = (
    <>
      {sheets.map((sheet) => (
        <link key={sheet} rel="stylesheet" href={sheet} onLoad={() => settle(sheet)} onError={() => settle(sheet)} />
      ))}
      {sheets.every((sheet) => settled.includes(sheet)) && children}
    </>
  );
  return (
    <div ref={host} {...toldOnce} className={className} data-part="mount">
      {root && createPortal(content, root)}
    </div>
  );
}
