/**
 * Where the wizard lives: in its place on the page; over the page, which waits behind it; or as the page itself, which it
 * fills.
 */
export type Layout = 'inline' | 'modal' | 'page';
