import { isRecord } from '@portal/contract/is-record';
import { Field } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { EditorContent } from '@tiptap/react';
import { useCallback, useEffect, useId, useState, type ReactNode } from 'react';
import { EditorFrame } from './editor-frame';
import { Notice } from './notice';
import { PanelProvider } from './panels/panel-context';
import { Panels } from './panels/panels';
import { ConversionDialog } from './paste/conversion-dialog';
import { placeArrivals } from './pictures/arrived-pictures';
import { StatusBar } from './status-bar';
import { richTextTexts as texts } from './rich-text-texts';
import { Toolbar } from './toolbar/toolbar';
import { useEditorServices } from './use-editor-services';
import { useRichEditor } from './use-rich-editor';

interface RichTextInputProps {
  name: string;
  label?: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  error?: string;
  value?: string | null;
  onChange: (name: string, value: string) => void;
}

/** The custom field's input; Strapi's type for it declares no properties. */
function RichTextInput(props: Partial<RichTextInputProps>) {
  return isField(props) ? <RichTextField {...props} /> : null;
}

function isField(props: Partial<RichTextInputProps>): props is RichTextInputProps {
  return props.name !== undefined && props.onChange !== undefined;
}

function RichTextField(props: RichTextInputProps) {
  const { name, label, hint, labelAction, required, disabled = false, error, value } = props;
  const [isFull, setFull] = useState(false);
  const toggleFull = useCallback(() => setFull((before) => !before), []);
  const helpId = useId();
  const { services, notice, dismiss, open, whenShown } = useEditorServices(name);
  const getValues = useForm('RichText', (form) => form.getValues);
  const editor = useRichEditor({
    html: value ?? '',
    label: typeof label === 'string' ? label : name,
    editable: !disabled,
    services,
    inForm: () => textAt(getValues(), name),
    onChange: (html) => props.onChange(name, html),
  });
  useEffect(() => placeArrivals(editor, services.uploads), [editor, services]);

  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction} onClick={() => editor.commands.focus()}>
        {label}
      </Field.Label>
      <PanelProvider editor={editor} isFull={isFull} toggleFull={toggleFull} onReady={whenShown}>
        <EditorFrame
          isFull={isFull}
          hasError={Boolean(error)}
          isDisabled={disabled}
          onLeave={() => setFull(false)}
        >
          {!disabled && <Toolbar editor={editor} services={services} />}
          <Panels editor={editor} />
          <Notice sentence={notice} onDismiss={dismiss} />
          {open && <ConversionDialog question={open.question} onAnswer={open.answer} />}
          <div className="rt-page">
            <EditorContent editor={editor} aria-describedby={helpId} />
          </div>
          <StatusBar editor={editor} />
          <p id={helpId} className="rt-hidden">
            {texts.field.leave}
          </p>
        </EditorFrame>
      </PanelProvider>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** @param path a field, or a path into components: `blocks.0.body` */
function textAt(values: object, path: string): string {
  let value: unknown = values;
  for (const name of path.split('.')) {
    const list: unknown[] = Array.isArray(value) ? value : [];
    value = isRecord(value) ? value[name] : list[Number(name)];
  }
  return typeof value === 'string' ? value : '';
}

// Strapi loads a custom field by its default export.
export default RichTextInput;
