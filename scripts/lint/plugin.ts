import path from 'node:path';
import { misplacement, refusal } from './import-direction.ts';
import { resolveImport } from './resolve.ts';

/** The used part of what oxlint passes to a rule. */
interface RuleContext {
  cwd: string;
  filename: string;
  report(diagnostic: { message: string; node: object }): void;
}

interface ImportNode {
  source?: { value?: unknown } | null;
  importKind?: string;
  exportKind?: string;
}

const importDirection = {
  create(context: RuleContext) {
    const file = path.relative(context.cwd, context.filename).replaceAll(path.sep, '/');
    const report = (message: string | undefined, node: object) => {
      if (message !== undefined) context.report({ message, node });
    };
    const check = (node: ImportNode) => {
      const specifier = node.source?.value;
      const target = typeof specifier === 'string' ? resolveImport(file, specifier) : undefined;
      if (target === undefined) return;
      const isTypeOnly = node.importKind === 'type' || node.exportKind === 'type';
      report(refusal(file, target, { isTypeOnly }), node);
    };
    return {
      Program: (node: object) => report(misplacement(file), node),
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

// oxlint loads a plugin by its default export.
export default { meta: { name: 'portal' }, rules: { 'import-direction': importDirection } };
