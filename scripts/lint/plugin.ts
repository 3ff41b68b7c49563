import path from 'node:path';
import { refusal } from './import-direction.ts';
import { resolveImport } from './resolve.ts';

/** What oxlint hands a rule, as far as it is used here. */
interface RuleContext {
  cwd: string;
  filename: string;
  report(diagnostic: { message: string; node: ImportNode }): void;
}

interface ImportNode {
  source?: { value?: unknown } | null;
}

const importDirection = {
  create(context: RuleContext) {
    const file = path.relative(context.cwd, context.filename).replaceAll(path.sep, '/');
    const check = (node: ImportNode) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const target = resolveImport(file, specifier);
      const message = target === undefined ? undefined : refusal(file, target);
      if (message !== undefined) context.report({ message, node });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

// oxlint loads a plugin by its default export.
export default { meta: { name: 'portal' }, rules: { 'import-direction': importDirection } };
