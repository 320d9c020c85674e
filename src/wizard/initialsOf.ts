/** One or two letters that stand for a name: "Acme Savings" is "AS". */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => /^./u.exec(word)?.[0])
    .join('')
    .toUpperCase();
}
