import type { RuleSource } from '../rule.js';

/** Grade A: law, regulator, product label or guideline. */
export const GUIDELINE_SOURCES: Readonly<Record<string, RuleSource>> = {
  'EMLA-PIL': {
    grade: 'A',
    title: 'EMLA UK patient leaflet: child age bands, atopic dermatitis 30 min',
    url: 'https://www.medicines.org.uk/emc/product/7994/pil',
  },
  'EMLA-METHB': {
    grade: 'A',
    title: 'Lidocaine/prilocaine US label: methaemoglobinaemia, drug list, class III antiarrhythmics',
    url: 'https://recallguide.org/drug/lidocaine-and-prilocaine',
  },
  'FDA-NUMB09': {
    grade: 'A',
    title: 'FDA 2009 public health advisory on skin-numbing products (no wrap, no heat, two deaths)',
    url: 'https://uspharmacist.com/article/fda-alerts-public-about-danger-of-skin-numbing-products',
  },
  'ISO-ASDS': {
    grade: 'A',
    title:
      'ASDS Guidelines Task Force 2017: procedures during/after isotretinoin (label says 6 months; evidence does not support blanket delay)',
    url: 'https://doi.org/10.1097/dss.0000000000001166',
  },
  'ISO-ACSI': {
    grade: 'A',
    title: 'ACS(I) 2017 standard guidelines of care: procedures and isotretinoin, DOI 10.4103/JCAS.JCAS_110_17',
    url: 'http://www.jcasonline.com/article.asp?issn=0974-2077;year=2017;volume=10;issue=4;spage=186;epage=194;aulast=Mysore;type=0',
  },
  'NHSH-AC': {
    grade: 'A',
    title: 'NHS Highland: warfarin, DOAC, antiplatelets around procedures (post stroke/PCI intervals)',
    url: 'https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/surgical/warfarin-doacs-and-antiplatelets-in-adults-undergoing-surgery-or-invasive-procedures-guidelines',
  },
  'EMLA-IE': {
    grade: 'A',
    title: 'EMLA Irish leaflet: newly shaven skin absorbs more',
    url: 'https://medicines.ie/print?id=31996&pilId=793&type=xpil',
  },
  'BP-AAGBI': {
    grade: 'A',
    title: 'AAGBI/BHS 2016: BP before elective procedures (<160/100 primary care; <180/110 clinic)',
    url: 'https://bihs.org.uk/managing-bp-surgery/',
  },
  'ETG-LA': {
    grade: 'A',
    title: 'Therapeutic Guidelines (AU): dosing local anaesthetics, factors',
    url: 'https://etg-complete-oxy.netlify.app/pain_and_analgesia/agg/c_agg7-c37-s2',
  },
  ESC23: {
    grade: 'A',
    title: 'ESC 2023 endocarditis guideline (high-risk groups; general prevention)',
    url: 'https://doi.org/10.1093/eurheartj/ehad193',
  },
  ARTIC: {
    grade: 'A',
    title: 'Articadent US label: articaine <=7 mg/kg; reduce in elderly, cardiac, liver disease',
    url: 'http://www.drugs.com/dosage/articadent.html',
  },
  TAETOV3: {
    grade: 'A',
    title: 'German TätoV section 3: label items incl. lot, best-before, period after opening',
    url: 'https://urteile-gesetze.de/gesetze/taetov/3',
  },
  'MPA-SE': {
    grade: 'A',
    title: 'Swedish Medical Products Agency: entry 75 point 7 label items',
    url: 'https://lakemedelsverket.se/ChangeLanguage?contentReference=9770&languageId=sv',
  },
  'LIDO-SPL': {
    grade: 'A',
    title: 'Hospira lidocaine/epinephrine composition table (mg/ml, epinephrine mcg/ml, metabisulphite, methylparaben)',
    url: 'https://pillsync.com/drug/lidocaine-hydrochloride-and-epinephrine-injection-solution/hospira-inc/ndc/2f94f711-14c4-48ec-c5a3-c5ec4b8e8729',
  },
  'EMLA-EU': {
    grade: 'A',
    title: 'EMLA 5% SmPC (UK)',
    url: 'https://medthority.com/drugs/n-nervous-system/n01/n01b/n01bb/n01bb20/emla-cream-5',
  },
  PORPH: {
    grade: 'A',
    title: 'European Porphyria Network: local anaesthesia',
    url: 'http://porphyria.eu/en/content/local-anaesthesia-including-dental',
  },
  'LIDO-TOP': {
    grade: 'A',
    title:
      'US label lidocaine topical solution 4%: <300 mg and <=4.5 mg/kg; <=7 mg/kg with epinephrine; add all formulations',
    url: 'https://medlibrary.org/lib/rx/meds/lidocaine-hydrochloride-51/page/3/',
  },
  MINORS69: {
    grade: 'A',
    title:
      'Tattooing of Minors Act 1969 (GB): under 18 offence except medical reasons by a qualified medical practitioner or supervised person (secondary summary)',
    url: 'https://www.legislation.gov.uk/ukpga/1969/24',
  },
  MBA16: {
    grade: 'A',
    title:
      'Medical Board of Australia 2016: under-18 cooling-off 7 days minor / 3 months major; minor = may pierce skin',
    url: 'https://www.mdanational.com.au/advice-and-support/library/articles-and-case-studies/2016/11/medicalboard-guidelines-cosmetic-procedures',
  },
  'GMC-COS': {
    grade: 'A',
    title: 'GMC Cosmetic interventions: communication, partnership and teamwork',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/cosmetic-interventions/communication-partnership-and-teamwork',
  },
  MBA23: {
    grade: 'A',
    title:
      'Australia from 1 Jul 2023: BDD assessment for non-surgical too; two consultations and GP referral for surgery',
    url: 'https://www.bbclinic.com.au/ahpra-changes-for-body-dysmorphic-disorder/',
  },
};
