import { type Document, type ParsedNode, parseDocument } from 'yaml';

/**
 * Parses YAML and keeps the places of its nodes. That no name stands twice in a map is not looked for: the
 * library compares each name with each one before it.
 */
export const documentOf = (text: string): Document.Parsed<ParsedNode> =>
  parseDocument(text, { prettyErrors: false, uniqueKeys: false });
