import base from './base.css';
import layout from './layout.css';
import print from './print.css';
import tokens from './tokens.css';

/** The page's stylesheet; what stands later wins. */
export const STYLESHEET: string = [tokens, base, layout, print].join('');
