import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { holdLook } from '../support/LookContext.js';
import { Bench, type News, type Orders } from './Bench.js';

/** A scene as it sees its bench. */
export interface SceneOfBench {
  orders: Orders | undefined;
  tell: (news: News) => void;
  /** Whether the page is the scene's alone. */
  alone: boolean;
}

const SceneContext = createContext<SceneOfBench | undefined>(undefined);

/** The scene of a bench that this is part of; undefined on any other page. */
export const useSceneOfBench = (): SceneOfBench | undefined => useContext(SceneContext);

export interface OnTheBenchProps {
  bench: string;
  /** The story's id. */
  scene: string;
  /** The page is the scene's alone, and takes the bench's look. */
  alone?: boolean;
  children: ReactNode;
}

/** Makes a scene of a bench of what is in it. */
export function OnTheBench({ bench: id, scene, alone = false, children }: OnTheBenchProps) {
  const [bench, setBench] = useState<Bench>();
  const [orders, setOrders] = useState<Orders>();
  useEffect(() => {
    const line = new Bench(id);
    setBench(line);
    line.onOrders((told) => {
      if (alone) holdLook(told.look);
      setOrders(told);
    });
    line.tell(scene, { is: 'here' });
    return () => line.close();
  }, [id, scene, alone]);
  const value = useMemo(
    () => bench && { orders, alone, tell: (news: News) => bench.tell(scene, news) },
    [bench, orders, alone, scene],
  );
  return <SceneContext value={value}>{children}</SceneContext>;
}

const { searchParams } = new URL(location.href);
const [benchInAddress, sceneInAddress] = [searchParams.get('bench'), searchParams.get('id')];

/** The page is a scene of the bench that its address names, if it names one. */
export function MaybeOnTheBench({ children }: { children: ReactNode }) {
  if (benchInAddress === null || sceneInAddress === null) return children;
  return (
    <OnTheBench bench={benchInAddress} scene={sceneInAddress} alone>
      {children}
    </OnTheBench>
  );
}
