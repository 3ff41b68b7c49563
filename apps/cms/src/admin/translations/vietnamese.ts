import { adminGeneral } from './admin-general';
import { adminHome } from './admin-home';
import { adminSettings } from './admin-settings';
import { adminSignIn } from './admin-sign-in';
import { adminTours } from './admin-tours';
import { contentManagerEdit } from './content-manager-edit';
import { contentManagerHistory } from './content-manager-history';
import { contentManagerList } from './content-manager-list';
import { contentManagerSettings } from './content-manager-settings';
import { contentTypeBuilder } from './content-type-builder';
import { email } from './email';
import { enumerationLabels } from './enumerations';
import { internationalization } from './internationalization';
import { pluginTextsWithoutPrefix } from './plugin-texts-without-prefix';
import { uploadAdding } from './upload-adding';
import { uploadDetails } from './upload-details';
import { uploadFolders } from './upload-folders';
import { uploadLibrary } from './upload-library';
import { uploadSettings } from './upload-settings';

/** Adds texts that Strapi's Vietnamese lacks, and replaces those that differ from the portal's wording. */
export const vietnamese: Record<string, string> = {
  ...adminGeneral,
  ...adminHome,
  ...adminSettings,
  ...adminSignIn,
  ...adminTours,
  ...contentManagerEdit,
  ...contentManagerHistory,
  ...contentManagerList,
  ...contentManagerSettings,
  ...contentTypeBuilder,
  ...email,
  ...enumerationLabels,
  ...internationalization,
  ...pluginTextsWithoutPrefix,
  ...uploadAdding,
  ...uploadDetails,
  ...uploadFolders,
  ...uploadLibrary,
  ...uploadSettings,
};
