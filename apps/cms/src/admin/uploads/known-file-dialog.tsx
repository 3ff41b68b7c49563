import { Button, Checkbox, Dialog, Flex, Typography } from '@strapi/design-system';
import { uploadTexts } from './upload-texts';
import { useKnownFile } from './use-known-file';

const texts = uploadTexts.known;

/** Asks whether to store a file that the library already has. */
export function KnownFileDialog() {
  const { question, hasMore, isForAll, setForAll, answer } = useKnownFile();
  if (!question) return null;
  return (
    <Dialog.Root open onOpenChange={() => answer('use')}>
      <Dialog.Content>
        <Dialog.Header>{texts.title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{texts.body(question.name, question.known.name)}</Typography>
            {hasMore && (
              <Checkbox
                checked={isForAll}
                onCheckedChange={(checked) => setForAll(checked === true)}
              >
                {texts.forAll}
              </Checkbox>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={() => answer('upload')}>
            {texts.upload}
          </Button>
          <Button fullWidth onClick={() => answer('use')}>
            {texts.use}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
