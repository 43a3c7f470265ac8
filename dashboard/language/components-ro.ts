import type { I18nProviderProps } from '@cloudscape-design/components/i18n';

const charts = {
  loadingText: 'Se încarcă graficul',
  errorText: 'Datele nu au putut fi încărcate. Încercați mai târziu.',
  recoveryText: 'Încearcă din nou',
  'i18nStrings.filterLabel': 'Filtrați datele afișate',
  'i18nStrings.filterPlaceholder': 'Filtrați datele',
  'i18nStrings.legendAriaLabel': 'Legendă',
  'i18nStrings.chartAriaRoleDescription': 'Grafic',
  'i18nStrings.xAxisAriaRoleDescription': 'axa x',
  'i18nStrings.yAxisAriaRoleDescription': 'axa y',
};

const dateRangePicker = {
  'i18nStrings.absoluteModeTitle': 'Perioadă absolută',
  'i18nStrings.relativeModeTitle': 'Perioadă relativă',
  'i18nStrings.cancelButtonLabel': 'Anulare',
  'i18nStrings.clearButtonLabel': 'Golire',
  'i18nStrings.applyButtonLabel': 'Aplicare',
  'i18nStrings.previousMonthAriaLabel': 'Luna anterioară',
  'i18nStrings.nextMonthAriaLabel': 'Luna următoare',
  'i18nStrings.currentMonthAriaLabel': 'Luna aceasta',
  'i18nStrings.todayAriaLabel': 'Astăzi',
  'i18nStrings.startDateLabel': 'Prima zi',
  'i18nStrings.endDateLabel': 'Ultima zi',
  'i18nStrings.isoDatePlaceholder': 'AAAA-LL-ZZ',
  'i18nStrings.slashedDatePlaceholder': 'AAAA/LL/ZZ',
  'i18nStrings.datePlaceholder': 'AAAA-LL-ZZ',
  'i18nStrings.dateConstraintText': 'Scrieți data ca AAAA/LL/ZZ.',
  'i18nStrings.slashedDateConstraintText': 'Scrieți data ca AAAA/LL/ZZ.',
  'i18nStrings.isoDateConstraintText': 'Scrieți data ca AAAA-LL-ZZ.',
  'i18nStrings.errorIconAriaLabel': 'Eroare',
  'i18nStrings.renderSelectedAbsoluteRangeAriaLive':
    'Perioadă aleasă: de la {startDate} la {endDate}',
};

const table = {
  'ariaLabels.resizerRoleDescription': 'buton de redimensionare',
  'ariaLabels.expandButtonLabel': 'Extindere',
  'ariaLabels.collapseButtonLabel': 'Restrângere',
  'ariaLabels.sortAscending': 'crescător',
  'ariaLabels.sortDescending': 'descrescător',
  'ariaLabels.liveAnnouncementSortOrder': 'Tabel sortat după {columns}',
  'ariaLabels.liveAnnouncementSortCleared': 'Sortare anulată',
  'ariaLabels.sortMenuTriggerLabel': 'Opțiuni de sortare',
};

const pagination = {
  'ariaLabels.nextPageLabel': 'Pagina următoare',
  'ariaLabels.pageLabel': 'Pagina {pageNumber}',
  'ariaLabels.previousPageLabel': 'Pagina anterioară',
};

const appLayout = {
  'ariaLabels.navigation': 'Navigare laterală',
  'ariaLabels.navigationClose': 'Închide navigarea laterală',
  'ariaLabels.navigationToggle': 'Deschide navigarea laterală',
  'ariaLabels.notifications': 'Notificări',
  'ariaLabels.tools': 'Panou de ajutor',
  'ariaLabels.toolsClose': 'Închide panoul de ajutor',
  'ariaLabels.toolsToggle': 'Deschide panoul de ajutor',
};

const topNavigation = {
  'i18nStrings.overflowMenuTriggerText': 'Mai mult',
  'i18nStrings.overflowMenuDismissIconAriaLabel': 'Închide meniul',
  'i18nStrings.overflowMenuBackIconAriaLabel': 'Înapoi',
  'i18nStrings.overflowMenuTitleText': 'Toate',
};

const alert = {
  dismissAriaLabel: 'Închide mesajul',
  'i18nStrings.successIconAriaLabel': 'Reușit',
  'i18nStrings.errorIconAriaLabel': 'Eroare',
  'i18nStrings.warningIconAriaLabel': 'Atenție',
  'i18nStrings.infoIconAriaLabel': 'Informație',
  'i18nStrings.dismissAriaLabel': 'Închide mesajul',
};

const select = {
  errorIconAriaLabel: 'Eroare',
  selectedAriaLabel: 'Ales',
  recoveryText: 'Încearcă din nou',
};

/** Cloudscape ships no Romanian: its own words for the components that the pages use. */
export const components: I18nProviderProps.Messages = {
  'cloudscape-design-components': {
    ro: {
      '[charts]': charts,
      'date-range-picker': dateRangePicker,
      'app-layout': appLayout,
      'top-navigation': topNavigation,
      'error-boundary': {
        'i18nStrings.headerText': 'Eroare neașteptată, conținutul nu a putut fi afișat',
      },
      'form-field': {
        'i18nStrings.errorIconAriaLabel': 'Eroare',
        'i18nStrings.warningIconAriaLabel': 'Atenție',
      },
      multiselect: {
        deselectAriaLabel: 'Elimină {option__label}',
        'i18nStrings.selectAllText': 'Alege tot',
      },
      'token-group': {
        'i18nStrings.limitShowFewer': 'Arată mai puține',
        'i18nStrings.limitShowMore': 'Arată mai multe',
      },
      'copy-to-clipboard': { 'i18nStrings.copyButtonText': 'Copiază' },
      input: { clearAriaLabel: 'Golește' },
      popover: { dismissAriaLabel: 'Închide fereastra' },
      link: { externalIconAriaLabel: 'Se deschide într-o filă nouă' },
      alert,
      pagination,
      select,
      table,
    },
  },
};
