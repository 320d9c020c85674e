import { useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { tellDeveloper } from '../../ui/tellDeveloper.js';
import { useEarlyEffect } from '../../ui/useEarlyEffect.js';
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
 * there, and stays when they change.
 *
 * @throws while rendering, where the kit's own sheet (the first) cannot be loaded: nothing is ever shown without a look. Of
 * the others the wizard goes without those that cannot.
 */
export function ShadowMount({ sheets, className, children }: ShadowMountProps) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  const [settled, setSettled] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<string>();
  const [shown, setShown] = useState(false);
  useEarlyEffect(() => {
    registerProperties();
    setRoot(host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' }));
  }, []);
  const settle = (sheet: string) => setSettled((known) => [...known, sheet]);
  const fail = (sheet: string) => {
    if (process.env.NODE_ENV !== 'production') tellDeveloper(`The style sheet ${sheet} (shadow) cannot be loaded.`);
    if (sheet === sheets[0]) setFailed(sheet);
    else settle(sheet);
  };
  if (!shown && failed !== undefined) throw new Error(`The style sheet ${failed} could not be loaded.`);
  if (!shown && sheets.every((sheet) => settled.includes(sheet))) setShown(true);
  const content = (
    <>
      {sheets.map((sheet) => (
        <link key={sheet} rel="stylesheet" href={sheet} onLoad={() => settle(sheet)} onError={() => fail(sheet)} />
      ))}
      {shown && children}
    </>
  );
  return (
    <div ref={host} {...toldOnce} className={className} data-part="mount">
      {root && createPortal(content, root)}
    </div>
  );
}
