import type { StrapiApp } from '@strapi/strapi/admin';
import { addAudit } from './audit/add-audit';
import { addAssignmentPanel } from './assignments/add-assignments';
import { registerAlbumField, showAlbums } from './album/add-album';
import { addBin } from './bin/add-bin';
import { addCitedDocumentsPanel } from './cited-documents/cited-documents-panel';
import { addGuide } from './guide/add-guide';
import { addHistoryPage, addHistoryPanel } from './history/add-history';
import { replaceHome } from './home/add-home';
import { keepActionsInView } from './daily-work/actions-in-view';
import { shortenItemMenu } from './daily-work/item-menu';
import { menuSections } from './daily-work/menu-sections';
import { labelEnumerationColumns } from './enumeration-columns';
import { addFileUses } from './file-uses/file-uses';
import { addFilingPanel } from './filing/filing-panel';
import { askNoMoreForDeleted } from './failures/deleted-items';
import { tellFailures } from './failures/told-failures';
import { startInVietnamese } from './first-language';
import { keepFormCopies, tellOfFormCopies } from './form-copies/form-copies';
import { rebaseOpenForm } from './form-copies/rebase-form';
import { addLegalReview } from './legal-review/add-legal-review';
import logo from './logo.svg';
import { closeBanner, menuOfThePortal } from './no-promotions';
import { addLists } from './lists/add-lists';
import { namePageTitles } from './page-titles';
import { askBeforePublishing } from './publishing/ask-before-publishing';
import { addQuestionsBeforePublishing } from './publishing/before-publishing';
import { addLinksToSite, addPreviewPanel } from './preview/add-preview';
import { addReviewPanel } from './review/add-review';
import { offerPublishing } from './review/offer-publishing';
import { addSchedulePage, addSchedulePanel } from './schedule/add-schedule';
import { registerRichTextField } from './editor/field';
import { addSettingsPages } from './settings-pages/add-settings-pages';
import { addTakingBackPanel } from './taking-back/add-taking-back';
import { offerToWithdraw } from './taking-back/offer-to-withdraw';
import { heightenTextareas } from './tall-textareas';
import { addStatistics } from './statistics/add-statistics';
import { addViewsPanel } from './statistics/add-views-panel';
import { SlugInput } from './slug-input';
import { guardAgainstOverwriting, tellOfOtherEditors } from './two-editors/two-editors';
import { addUploads } from './uploads/add-uploads';
import { vietnamese } from './translations/vietnamese';

startInVietnamese();
namePageTitles();
closeBanner();
heightenTextareas();
keepActionsInView();
tellFailures();
askNoMoreForDeleted();

const admin = {
  config: {
    locales: ['vi'],
    translations: { vi: vietnamese },
    auth: { logo },
    menu: { logo },
    notifications: { releases: false },
    tutorials: false,
  },
  register(app: StrapiApp): void {
    registerRichTextField(app);
    registerAlbumField(app);
    app.addFields({ type: 'uid', Component: SlugInput });
    app.addRBACMiddleware(menuOfThePortal);
    keepFormCopies(app);
    guardAgainstOverwriting(app);
    askBeforePublishing();
    replaceHome(app);
    addSettingsPages(app);
    addLegalReview(app);
    addHistoryPage(app);
    addBin(app);
    addFileUses(app);
    addUploads(app);
    addSchedulePage(app);
    addAudit(app);
    addStatistics(app);
    addGuide(app);
    window.strapi.rebaseForm = rebaseOpenForm;
    window.strapi.menuSections = menuSections;
  },
  bootstrap(app: Pick<StrapiApp, 'registerHook' | 'getPlugin'>): void {
    shortenItemMenu(app);
    addCitedDocumentsPanel(app);
    addFilingPanel(app);
    addPreviewPanel(app);
    addReviewPanel(app);
    addLinksToSite(app);
    offerPublishing(app);
    addAssignmentPanel(app);
    addSchedulePanel(app);
    addTakingBackPanel(app);
    addHistoryPanel(app);
    addViewsPanel(app);
    tellOfFormCopies(app);
    tellOfOtherEditors(app);
    addQuestionsBeforePublishing(app);
    addLists(app);
    offerToWithdraw(app);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', showAlbums);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', labelEnumerationColumns);
  },
};

// Strapi reads the default export.
export default admin;
