import { expect, it } from 'vitest';
import { pollDelay } from './pollDelay.js';

const inSight = (retryAfter: number, polls: number) => pollDelay({ retryAfter, polls, hidden: false }) / 1000;

it('begins with what the proxy asks for, give or take a tenth', () => {
  for (let round = 0; round < 100; round += 1) {
    expect(inSight(10, 0)).toBeGreaterThanOrEqual(9);
    expect(inSight(10, 0)).toBeLessThanOrEqual(11);
  }
});

it('never asks more than about once a second, nor less than once a minute unless told', () => {
  expect(inSight(0, 0)).toBeGreaterThan(0.8);
  expect(inSight(1, 50)).toBeLessThanOrEqual(66);
  expect(inSight(300, 50)).toBeGreaterThan(250);
});

it('asks less often the longer nothing comes, and less still out of sight', () => {
  expect(inSight(2, 5)).toBeGreaterThan(2 * inSight(2, 2));
  expect(pollDelay({ retryAfter: 2, polls: 0, hidden: true })).toBeGreaterThan(7000);
});

it('only makes sure now and then while changes are told of', () => {
  expect(pollDelay({ retryAfter: 2, polls: 0, hidden: false, told: true })).toBeGreaterThan(50_000);
  expect(pollDelay({ retryAfter: 300, polls: 0, hidden: false, told: true })).toBeGreaterThan(250_000);
});
