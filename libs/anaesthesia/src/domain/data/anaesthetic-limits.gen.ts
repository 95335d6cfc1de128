// Made by libs/anaesthesia/tools/generate-limits.mjs from anaesthetic-limits.json. Do not edit.
import type { RawLimits } from '../raw-limits.js';

/** SHA-256 of the minified JSON; a spec recomputes it. */
export const LIMITS_HASH = '28b986747d0c2fa4f1d281339e402e29531d53394785bcac379fbfde36e5631f';

export const RAW_LIMITS: RawLimits = {
 "schema": "smp.anaesthetic-limits/1",
 "status": "draft for approval by the clinic's responsible doctor; maxima are ceilings, not targets; not evidence-proven (ROSENBERG)",
 "defaultProfile": "conservative",
 "conversion": {
  "rule": "percent w/v x 10 = mg/ml",
  "examples": {
   "1": 10,
   "2": 20,
   "4": 40,
   "0.5": 5
  },
  "adrenalineMcgPerMl": {
   "1:50000": 20,
   "1:80000": 12.5,
   "1:100000": 10,
   "1:200000": 5,
   "1:300000": 3.33,
   "1:400000": 2.5
  },
  "source": [
   "LIDO-SPL",
   "AU-DENT"
  ]
 },
 "adrenaline": {
  "defaultMaxMcgPerSession": 200,
  "cardiacMaxMcgPerSession": 40,
  "source": [
   "DDIM"
  ],
  "note": "200 mcg is implied by the dental cartridge count (11 x 1.8 ml of 1:100000 = 198 mcg). 40 mcg cardiac figure is general dental custom, not found in the sources consulted: clinic must confirm. Cardiac cap applies with SY04, SY06, AN03, AN04."
 },
 "weightBasis": {
  "rule": "dosingWeightKg = actual weight if BMI < 30; otherwise the lower of actual and ideal body weight; never above 100 kg unless a doctor overrides",
  "ibwKg": {
   "male": "50 + 0.91 x (heightCm - 152.4)",
   "female": "45.5 + 0.91 x (heightCm - 152.4)"
  },
  "lbwKg": {
   "male": "9270 x W / (6680 + 216 x BMI)",
   "female": "9270 x W / (8780 + 244 x BMI)"
  },
  "source": [
   "LEVO-RCEM",
   "BUPI-MIMS"
  ],
  "note": "RCEM uses lean weight; heavy children use ideal weight (Marcain). Devine and Janmahasatian formulas and the 100 kg ceiling are general knowledge/policy: clinic must confirm."
 },
 "modifiers": {
  "combine": "use the single lowest factor, not the product; floor 0.5",
  "items": [
   {
    "id": "ageGe70",
    "factor": 0.8,
    "source": [
     "ETG-LA",
     "UNCITED"
    ]
   },
   {
    "id": "hepaticModerate",
    "factor": 0.7,
    "source": [
     "ETG-LA",
     "ARTIC",
     "UNCITED"
    ]
   },
   {
    "id": "hepaticSevere",
    "factor": 0.5,
    "source": [
     "UNCITED"
    ]
   },
   {
    "id": "cardiacFailureOrBlock",
    "factor": 0.7,
    "source": [
     "ETG-LA",
     "UNCITED"
    ]
   },
   {
    "id": "renalSevere",
    "factor": 0.8,
    "source": [
     "ETG-LA",
     "UNCITED"
    ]
   },
   {
    "id": "frailOrUnder50kg",
    "factor": 0.8,
    "source": [
     "UNCITED"
    ]
   }
  ],
  "note": "Sources say reduce; the numbers are policy defaults: clinic must confirm"
 },
 "siteFactor": {
  "scalp": 1,
  "note": "scalp absorbs fast (ROSENBERG); a clinic may lower to 0.8"
 },
 "combination": {
  "rule": "sum over all agents and products of (dose / limit) must be <= 1",
  "source": [
   "MIX-ADD"
  ],
  "labelCaution": "US labels advise against mixing agents (LIDO-PF, BUPI-LBL): require a doctor's reason",
  "topicalFraction": "max(grams/maxGrams, areaCm2/maxAreaCm2) of the product's own limit, added to the sum (policy)"
 },
 "accumulation": {
  "defaultWindowHours": 24,
  "decay": "none: every dose in the last 24 h counts in full",
  "note": "policy; a clinic may enable elimination credit only with a doctor's signature. Lidocaine repeat interval of the maximum dose under 90 min is not allowed on the epidural label (general knowledge)."
 },
 "verdicts": {
  "ok": "fraction < 0.80",
  "caution": "0.80 <= fraction <= 1.00 (doctor acknowledges)",
  "block": "fraction > 1.00 (needs override by a doctor, reason, second signature)",
  "compare": "compare unrounded values; display percent to one decimal, half up"
 },
 "agents": {
  "lidocaine": {
   "names": [
    "lidocaine",
    "lignocaine"
   ],
   "cls": "amide",
   "atc": "N01BB02",
   "atcCombo": "N01BB52",
   "rxnorm": "6387",
   "strengthsPercent": [
    0.5,
    1,
    1.5,
    2
   ],
   "route": "infiltration, field or nerve block",
   "onsetMin": [
    2,
    5
   ],
   "durationMinPlain": [
    60,
    120
   ],
   "durationMinAdrenaline": [
    120,
    240
   ],
   "onsetSource": "OME (onset 5 min; 1-2 h plain, 2-4 h with adrenaline); lower onset bound uncited",
   "halfLifeH": 1.6,
   "halfLifeSource": "NARKOS",
   "profiles": {
    "conservative": {
     "plain": {
      "mgPerKg": 3,
      "maxMg": 200,
      "max24hMg": null,
      "source": [
       "OME",
       "ROSENBERG"
      ],
      "note": "3 mg/kg UK teaching; 200 mg quoted by Rosenberg as typical handbook figure"
     },
     "withAdrenaline": {
      "mgPerKg": 6,
      "maxMg": 500,
      "max24hMg": null,
      "source": [
       "GG-LA",
       "LIDO-DENT"
      ],
      "note": "lowest cited mg/kg; label absolute"
     }
    },
    "us-label": {
     "plain": {
      "mgPerKg": 4.5,
      "maxMg": 300,
      "max24hMg": null,
      "source": [
       "LIDO-TOP",
       "LIDO-PF"
      ],
      "note": "below 300 mg"
     },
     "withAdrenaline": {
      "mgPerKg": 7,
      "maxMg": 500,
      "max24hMg": null,
      "source": [
       "LIDO-DENT",
       "LIDO-TOP"
      ],
      "note": "below 500 mg"
     }
    }
   }
  },
  "bupivacaine": {
   "names": [
    "bupivacaine"
   ],
   "cls": "amide",
   "atc": "N01BB01",
   "atcCombo": "N01BB51",
   "rxnorm": "1815 (verify)",
   "strengthsPercent": [
    0.125,
    0.25,
    0.5
   ],
   "route": "infiltration, nerve block",
   "onsetMin": [
    5,
    20
   ],
   "durationMinPlain": [
    180,
    480
   ],
   "durationMinAdrenaline": [
    240,
    480
   ],
   "onsetSource": "OME (>15 min; 4 h, 8 h with adrenaline)",
   "halfLifeH": 2.7,
   "halfLifeSource": "UNCITED",
   "profiles": {
    "conservative": {
     "plain": {
      "mgPerKg": 2,
      "maxMg": 150,
      "max24hMg": 400,
      "source": [
       "OME",
       "GG-LA",
       "ROPI-MDICU"
      ],
      "note": "150 mg lower bound of quoted 150-225"
     },
     "withAdrenaline": {
      "mgPerKg": 2,
      "maxMg": 150,
      "max24hMg": 400,
      "source": [
       "GG-LA"
      ],
      "note": "adrenaline does not raise the limit"
     }
    },
    "us-label": {
     "plain": {
      "mgPerKg": 2.5,
      "maxMg": 175,
      "max24hMg": 400,
      "source": [
       "BUPI-LBL"
      ],
      "note": "175 mg label; 2.5 mg/kg from AAP-type tables"
     },
     "withAdrenaline": {
      "mgPerKg": 3,
      "maxMg": 225,
      "max24hMg": 400,
      "source": [
       "BUPI-LBL",
       "OME"
      ],
      "note": "225 mg label; 3 mg/kg"
     }
    }
   }
  },
  "levobupivacaine": {
   "names": [
    "levobupivacaine"
   ],
   "cls": "amide",
   "atc": "N01BB10",
   "atcCombo": null,
   "rxnorm": "259453 (verify)",
   "strengthsPercent": [
    0.125,
    0.25,
    0.5
   ],
   "route": "infiltration, nerve block",
   "onsetMin": [
    10,
    20
   ],
   "durationMinPlain": [
    240,
    720
   ],
   "durationMinAdrenaline": null,
   "onsetSource": "LEVO-UK (10-15 min epidural); LEVO-RCEM (10-12 h)",
   "halfLifeH": 1.3,
   "halfLifeSource": "UNCITED",
   "profiles": {
    "conservative": {
     "plain": {
      "mgPerKg": 2,
      "maxMg": 150,
      "max24hMg": 400,
      "source": [
       "LEVO-RCEM",
       "LEVO-UK",
       "LEVO-MIMS"
      ]
     },
     "withAdrenaline": {
      "mgPerKg": 2,
      "maxMg": 150,
      "max24hMg": 400,
      "source": [
       "LEVO-RCEM",
       "LEVO-UK",
       "LEVO-MIMS"
      ],
      "note": "no increase"
     }
    },
    "us-label": {
     "plain": {
      "mgPerKg": 2,
      "maxMg": 150,
      "max24hMg": 400,
      "source": [
       "LEVO-UK"
      ],
      "note": "no current US label; UK figures"
     },
     "withAdrenaline": {
      "mgPerKg": 2,
      "maxMg": 150,
      "max24hMg": 400,
      "source": [
       "LEVO-UK"
      ]
     }
    }
   }
  },
  "ropivacaine": {
   "names": [
    "ropivacaine"
   ],
   "cls": "amide",
   "atc": "N01BB09",
   "atcCombo": null,
   "rxnorm": "35780 (verify)",
   "strengthsPercent": [
    0.2,
    0.5,
    0.75,
    1
   ],
   "route": "infiltration, nerve block",
   "onsetMin": [
    1,
    15
   ],
   "durationMinPlain": [
    120,
    360
   ],
   "durationMinAdrenaline": null,
   "onsetSource": "Naropin label infiltration row (general knowledge, verify)",
   "halfLifeH": 1.9,
   "halfLifeSource": "NARKOS",
   "profiles": {
    "conservative": {
     "plain": {
      "mgPerKg": 2,
      "maxMg": 200,
      "max24hMg": 675,
      "source": [
       "ROPI-MDICU",
       "UNCITED"
      ],
      "note": "2 mg/kg from AAP-type table (secondary); 200 mg infiltration"
     },
     "withAdrenaline": {
      "mgPerKg": 3,
      "maxMg": 200,
      "max24hMg": 675,
      "source": [
       "ROPI-MDICU",
       "UNCITED"
      ],
      "note": "adrenaline gives little benefit"
     }
    },
    "us-label": {
     "plain": {
      "mgPerKg": 3,
      "maxMg": 200,
      "max24hMg": 770,
      "source": [
       "ROPI-LBL",
       "UNCITED"
      ],
      "note": "label infiltration row 5-200 mg; 3 mg/kg general"
     },
     "withAdrenaline": {
      "mgPerKg": 3,
      "maxMg": 200,
      "max24hMg": 770,
      "source": [
       "ROPI-LBL",
       "UNCITED"
      ]
     }
    }
   }
  },
  "mepivacaine": {
   "names": [
    "mepivacaine"
   ],
   "cls": "amide",
   "atc": "N01BB03",
   "atcCombo": "N01BB53",
   "rxnorm": "6759 (verify)",
   "strengthsPercent": [
    1,
    1.5,
    2,
    3
   ],
   "route": "infiltration, nerve block",
   "onsetMin": [
    3,
    10
   ],
   "durationMinPlain": [
    90,
    180
   ],
   "durationMinAdrenaline": [
    120,
    360
   ],
   "onsetSource": "MALAMED (soft tissue 90-180 min); narkosguiden",
   "halfLifeH": 1.9,
   "halfLifeSource": "NARKOS",
   "profiles": {
    "conservative": {
     "plain": {
      "mgPerKg": 4.4,
      "maxMg": 300,
      "max24hMg": null,
      "source": [
       "AU-DENT"
      ]
     },
     "withAdrenaline": {
      "mgPerKg": 4.4,
      "maxMg": 300,
      "max24hMg": null,
      "source": [
       "AU-DENT"
      ],
      "note": "no increase"
     }
    },
    "us-label": {
     "plain": {
      "mgPerKg": 6.6,
      "maxMg": 400,
      "max24hMg": null,
      "source": [
       "MALAMED",
       "CA-MRD"
      ]
     },
     "withAdrenaline": {
      "mgPerKg": 6.6,
      "maxMg": 400,
      "max24hMg": null,
      "source": [
       "MALAMED",
       "CA-MRD"
      ]
     }
    }
   }
  },
  "prilocaine": {
   "names": [
    "prilocaine"
   ],
   "cls": "amide",
   "atc": "N01BB04",
   "atcCombo": "N01BB54",
   "rxnorm": "8686 (verify)",
   "strengthsPercent": [
    0.5,
    1,
    2,
    3,
    4
   ],
   "route": "infiltration",
   "onsetMin": [
    2,
    10
   ],
   "durationMinPlain": [
    60,
    120
   ],
   "durationMinAdrenaline": [
    120,
    360
   ],
   "onsetSource": "OME (1.5 h; 6 h with adrenaline)",
   "halfLifeH": 1.6,
   "halfLifeSource": "UNCITED",
   "extra": {
    "methaemoglobin": "watch from about 600 mg or 8 mg/kg in adults (PRILO-600); block with G6PD deficiency or methaemoglobinaemia history"
   },
   "profiles": {
    "conservative": {
     "plain": {
      "mgPerKg": 5,
      "maxMg": 400,
      "max24hMg": null,
      "source": [
       "OME",
       "AU-DENT"
      ]
     },
     "withAdrenaline": {
      "mgPerKg": 6,
      "maxMg": 400,
      "max24hMg": null,
      "source": [
       "AU-DENT"
      ]
     }
    },
    "us-label": {
     "plain": {
      "mgPerKg": 8,
      "maxMg": 600,
      "max24hMg": null,
      "source": [
       "MALAMED"
      ],
      "note": "methaemoglobinaemia threshold is the same number"
     },
     "withAdrenaline": {
      "mgPerKg": 8,
      "maxMg": 600,
      "max24hMg": null,
      "source": [
       "MALAMED"
      ]
     }
    }
   }
  },
  "articaine": {
   "names": [
    "articaine"
   ],
   "cls": "amide (ester side chain)",
   "atc": "N01BB08",
   "atcCombo": "N01BB58",
   "rxnorm": "17767 (verify)",
   "strengthsPercent": [
    4
   ],
   "route": "dental submucosal only on the label; scalp use is off label",
   "minAgeYears": 4,
   "adrenalineOnly": true,
   "onsetMin": [
    1,
    6
   ],
   "durationMinPlain": null,
   "durationMinAdrenaline": [
    180,
    300
   ],
   "onsetSource": "MALAMED soft tissue 180-300 min",
   "halfLifeH": 0.5,
   "halfLifeSource": "UNCITED",
   "profiles": {
    "conservative": {
     "plain": null,
     "withAdrenaline": {
      "mgPerKg": 7,
      "maxMg": 500,
      "max24hMg": null,
      "source": [
       "ARTIC",
       "CA-MRD",
       "AU-DENT"
      ],
      "note": "7 mg/kg label; 500 mg from Canadian/Australian tables"
     }
    },
    "us-label": {
     "plain": null,
     "withAdrenaline": {
      "mgPerKg": 7,
      "maxMg": null,
      "max24hMg": null,
      "source": [
       "ARTIC",
       "DDIM"
      ],
      "note": "current US label lists no absolute cap; adrenaline cap still binds"
     }
    }
   }
  }
 },
 "topical": {
  "lidocaine-prilocaine-5-cream-eu": {
   "product": "EMLA 5% cream (lidocaine 25 mg/g + prilocaine 25 mg/g), EU/UK SmPC",
   "atc": "N01BB20",
   "adult": [
    {
     "use": "minor procedure",
     "gramsPer10cm2": 1.5,
     "orGrams": 2,
     "minMin": 60,
     "maxMin": 300
    },
    {
     "use": "newly shaven skin, large area, self-applied",
     "maxGrams": 60,
     "maxAreaCm2": 600,
     "minMin": 60,
     "maxMin": 300
    },
    {
     "use": "larger area in a hospital setting",
     "gramsPer10cm2": [
      1.5,
      2
     ],
     "minMin": 120,
     "maxMin": 300,
     "note": "general knowledge of the SmPC row; verify"
    }
   ],
   "child": [
    {
     "band": "0-2 months",
     "maxGrams": 1,
     "maxAreaCm2": 10,
     "maxMin": 60,
     "maxDosesPer24h": 1
    },
    {
     "band": "3-11 months",
     "maxGrams": 2,
     "maxAreaCm2": 20,
     "maxMin": 60
    },
    {
     "band": "1-5 years",
     "maxGrams": 10,
     "maxAreaCm2": 100,
     "minMin": 60,
     "maxMin": 300
    },
    {
     "band": "6-11 years",
     "maxGrams": 20,
     "maxAreaCm2": 200,
     "minMin": 60,
     "maxMin": 300
    }
   ],
   "childDoses": "at most 2 doses at least 12 h apart in 24 h over 3 months of age",
   "atopicDermatitisMaxMin": 30,
   "warnings": [
    "newly shaven scalp absorbs more (EMLA-IE)",
    "not on open wounds or freshly tattooed skin",
    "effect falls after 5 h",
    "avoid with methaemoglobinaemia or G6PD deficiency",
    "class III antiarrhythmic: ECG consideration"
   ],
   "source": [
    "EMLA-EU",
    "EMLA-PIL",
    "EMLA-IE",
    "EMLA-METHB"
   ]
  },
  "lidocaine-prilocaine-5-cream-us": {
   "product": "lidocaine 2.5% / prilocaine 2.5% cream, US label",
   "atc": "N01BB20",
   "adult": [
    {
     "use": "minor dermal",
     "orGrams": 2.5,
     "areaCm2": [
      20,
      25
     ],
     "minMin": 60
    },
    {
     "use": "major dermal",
     "gramsPer10cm2": 2,
     "minMin": 120
    }
   ],
   "child": [
    {
     "band": "0-3 months or <5 kg",
     "maxGrams": 1,
     "maxAreaCm2": 10,
     "maxMin": 60
    },
    {
     "band": "3-12 months and >5 kg",
     "maxGrams": 2,
     "maxAreaCm2": 20,
     "maxMin": 240
    },
    {
     "band": "1-6 years and >10 kg",
     "maxGrams": 10,
     "maxAreaCm2": 100,
     "maxMin": 240
    },
    {
     "band": "7-12 years and >20 kg",
     "maxGrams": 20,
     "maxAreaCm2": 200,
     "maxMin": 240
    }
   ],
   "childWeightRule": "if older than 3 months but under the weight, use the band of the weight",
   "source": [
    "EMLA-US",
    "EMLA-USP"
   ]
  },
  "lidocaine-4-otc": {
   "product": "OTC lidocaine up to 4 %",
   "atc": "D04AB01",
   "rules": [
    "never above 4 % without prescription",
    "not over large areas",
    "not on irritated or broken skin",
    "no wrap, no heat"
   ],
   "onsetMin": [
    20,
    30
   ],
   "durationMin": 60,
   "childMaxAreaCm2": "100 for 20 kg or less",
   "source": [
    "FDA-NUMB",
    "FDA-NUMB09",
    "LMX4"
   ]
  },
  "lidocaine-4-rx-solution": {
   "product": "lidocaine 4 % topical solution (prescription)",
   "maxMg": 300,
   "mgPerKg": 4.5,
   "source": [
    "LIDO-TOP"
   ]
  },
  "tetracaine-4-gel": {
   "product": "tetracaine 4 % gel",
   "atc": "D04AB06",
   "tubeGrams": 1.5,
   "onsetMin": [
    30,
    45
   ],
   "durationMin": [
    240,
    360
   ],
   "warnings": [
    "ester: allergy and PABA cross-reaction",
    "not on mucosa or broken skin"
   ],
   "adultMaxGrams": null,
   "adultMaxNote": "not found; clinic must confirm (general knowledge 7.5 g)",
   "source": [
    "AMETOP",
    "TOPDERM"
   ]
  },
  "lidocaine-tetracaine-7-7": {
   "product": "lidocaine 7 % / tetracaine 7 % peel cream",
   "minAgeYears": 18,
   "maxAreaCm2": 400,
   "maxGrams": 53,
   "applyMin": [
    [
     20,
     30
    ],
    [
     60,
     60
    ]
   ],
   "warnings": [
    "intact skin only",
    "not after the procedure on the same site"
   ],
   "source": [
    "PLIAGLIS"
   ]
  },
  "blt-compounded": {
   "product": "benzocaine 20 % / lidocaine 6-10 % / tetracaine 4-10 % compounded",
   "enabledByDefault": false,
   "warnings": [
    "unapproved, no standard dose",
    "two esters plus benzocaine: methaemoglobinaemia and allergy"
   ],
   "source": [
    "BLT",
    "FDA-NUMB09"
   ]
  }
 },
 "lipid20": {
  "product": "20 % lipid emulsion (not propofol)",
  "bolusMlPerKg": 1.5,
  "bolusOver": "1 min",
  "infusionMlPerKgPerMin": 0.25,
  "infusionMlPerKgPerH": 15,
  "repeatBolus": "at 5 and 10 min, same dose, if not stable (at most 3 boluses in all)",
  "doubleRateTo": {
   "mlPerKgPerMin": 0.5,
   "mlPerKgPerH": 30,
   "when": "after 5 min if not stable"
  },
  "maxMlPerKg": 12,
  "source": [
   "LAST-NHS"
  ],
  "asra2020": {
   "over70kg": "100 ml bolus over 2-3 min, then 200-250 ml over 15-20 min",
   "upTo70kg": "1.5 ml/kg bolus over 2-3 min, then 0.25 ml/kg/min",
   "adrenaline": "small doses, 1 mcg/kg or less",
   "avoid": [
    "vasopressin",
    "calcium channel blockers",
    "beta blockers",
    "more local anaesthetic",
    "propofol when unstable"
   ],
   "note": "general knowledge of the ASRA 2020 card; partly seen in LAST-ASRA; verify against the printed card"
  },
  "note": "software shows the card and a timer; it does not replace the printed protocol"
 },
 "sources": {
  "AMETOP": {
   "grade": "B",
   "title": "e-SAFE: tetracaine 4% gel 1.5 g tubes, 30 min",
   "url": "https://e-safe-anaesthesia.org/sessions/16_04/d/ELFH_Session/549/tab_994.html"
  },
  "ARTIC": {
   "grade": "A",
   "title": "Articadent US label: articaine <=7 mg/kg; reduce in elderly, cardiac, liver disease",
   "url": "http://www.drugs.com/dosage/articadent.html"
  },
  "AU-DENT": {
   "grade": "B",
   "title": "Australian dental LA dose table (lidocaine 4.4/300, prilocaine 6/400, articaine 7/500, mepivacaine 4.4/300)",
   "url": "http://pharmacology-notes-free.blogspot.com/2011/09/duration-of-action-and-maximum-doses-of.html"
  },
  "BLT": {
   "grade": "C",
   "title": "BLT compounded creams: unapproved, no standard dosing",
   "url": "https://crownaesthetics.com/what-dermatology-practices-should-know-about-benzocaine-lidocaine-and-tetracaine/"
  },
  "BUPI-LBL": {
   "grade": "A",
   "title": "Bupivacaine US label: single doses to 225 mg with epinephrine 1:200,000 and 175 mg without; do not mix agents",
   "url": "https://www.pfizermedicalinformation.com/bupivacaine-hydrochloride-1/dosage-admin"
  },
  "BUPI-MIMS": {
   "grade": "A",
   "title": "Marcain prescribing information (MIMS HK): 400 mg over 24 h tolerated; ideal weight in heavy children; inject 25-50 mg/min",
   "url": "https://sit.mimsdev.com/hongkong/drug/info/marcain/dosage"
  },
  "CA-MRD": {
   "grade": "B",
   "title": "Canadian MRD table, PMC9379193 table 1 (lidocaine 7/500, articaine 7/500, bupivacaine 2/200, mepivacaine 6.6/400, prilocaine 8/500)",
   "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC9379193/table/t1"
  },
  "DDIM": {
   "grade": "B",
   "title": "Decisions in Dentistry MRD review (articaine former 500 mg cap; epinephrine-limited cartridge counts)",
   "url": "https://html5.dcatalog.com/?docid=50ffbe65-75d2-4890-b127-a8320150673b&page=28"
  },
  "EMLA-EU": {
   "grade": "A",
   "title": "EMLA 5% SmPC (UK)",
   "url": "https://medthority.com/drugs/n-nervous-system/n01/n01b/n01bb/n01bb20/emla-cream-5"
  },
  "EMLA-IE": {
   "grade": "A",
   "title": "EMLA Irish leaflet: newly shaven skin absorbs more",
   "url": "https://medicines.ie/print?id=31996&pilId=793&type=xpil"
  },
  "EMLA-METHB": {
   "grade": "A",
   "title": "Lidocaine/prilocaine US label: methaemoglobinaemia, drug list, class III antiarrhythmics",
   "url": "https://recallguide.org/drug/lidocaine-and-prilocaine"
  },
  "EMLA-PIL": {
   "grade": "A",
   "title": "EMLA UK patient leaflet: child age bands, atopic dermatitis 30 min",
   "url": "https://www.medicines.org.uk/emc/product/7994/pil"
  },
  "EMLA-US": {
   "grade": "A",
   "title": "EMLA US label: adult and paediatric dosing",
   "url": "http://www.druglib.com/druginfo/emla/indications_dosage/"
  },
  "EMLA-USP": {
   "grade": "A",
   "title": "Paediatric maxima (Medscape reproduction of the US label table)",
   "url": "https://reference.medscape.com/drug/cetacaine-benzocaine-butamben-tetracaine-topical-999521"
  },
  "ETG-LA": {
   "grade": "A",
   "title": "Therapeutic Guidelines (AU): dosing local anaesthetics, factors",
   "url": "https://etg-complete-oxy.netlify.app/pain_and_analgesia/agg/c_agg7-c37-s2"
  },
  "FDA-NUMB": {
   "grade": "A",
   "title": "FDA 26 Mar 2024 warning: topical pain products for tattoo etc.; <=4% lidocaine OTC, no large/irritated area, no wrap",
   "url": "https://fox29.com/news/some-topical-pain-relief-products-may-cause-dangerous-health-effects-fda-warns.amp"
  },
  "FDA-NUMB09": {
   "grade": "A",
   "title": "FDA 2009 public health advisory on skin-numbing products (no wrap, no heat, two deaths)",
   "url": "https://uspharmacist.com/article/fda-alerts-public-about-danger-of-skin-numbing-products"
  },
  "GG-LA": {
   "grade": "B",
   "title": "Guideline Genius LA table (lidocaine 3 plain / 6 with adrenaline; bupivacaine 2, adrenaline does not raise it)",
   "url": "https://www.guidelinegenius.com/local-anaesthetic-la"
  },
  "LAST-ASRA": {
   "grade": "B",
   "title": "ASRA 2020 checklist content (secondary handout)",
   "url": "https://clinicalcommander.com/dossiers/anesthesia.local-anesthetic-systemic-toxicity.core.v1/handout"
  },
  "LAST-NHS": {
   "grade": "A",
   "title": "NHS Scotland SJH (Association of Anaesthetists card): LAST steps, lipid doses, 12 ml/kg cap",
   "url": "https://rightdecisions.scot.nhs.uk/sjh-theatres-and-anaesthetics/anaesthetic-emergencies/3-10-local-anaesthetic-toxicity"
  },
  "LEVO-MIMS": {
   "grade": "A",
   "title": "Levobupivacaine MIMS: max 150 mg per dose, 400 mg per day; infiltration up to 150 mg of 0.25 %",
   "url": "https://www.mims.com/myanmar/drug/info/levobupivacaine?mtype=generic"
  },
  "LEVO-RCEM": {
   "grade": "B",
   "title": "RCEM Learning: levobupivacaine 2 mg/kg lean body weight",
   "url": "https://www.rcemlearning.co.uk/modules/ultrasound-guided-serratus-anterior-plane-block/lessons/management-performing-the-block/topic/local-anaesthetic-dose/"
  },
  "LEVO-UK": {
   "grade": "A",
   "title": "Levobupivacaine UK monograph: max single dose 150 mg; 400 mg/24 h",
   "url": "https://www.medscape.co.uk/drug/levobupivacaine-60162-60162"
  },
  "LIDO-DENT": {
   "grade": "A",
   "title": "US dental lidocaine+epinephrine label: below 500 mg and <=7 mg/kg",
   "url": "https://www.recallguide.org/manufacturer/henry-schein-inc/"
  },
  "LIDO-PF": {
   "grade": "A",
   "title": "Pfizer/Hospira US label: lidocaine + epinephrine, dosage and administration",
   "url": "https://www.pfizermedicalinformation.com/lidocaine-hydrochloride/dosage-admin"
  },
  "LIDO-SPL": {
   "grade": "A",
   "title": "Hospira lidocaine/epinephrine composition table (mg/ml, epinephrine mcg/ml, metabisulphite, methylparaben)",
   "url": "https://pillsync.com/drug/lidocaine-hydrochloride-and-epinephrine-injection-solution/hospira-inc/ndc/2f94f711-14c4-48ec-c5a3-c5ec4b8e8729"
  },
  "LIDO-TOP": {
   "grade": "A",
   "title": "US label lidocaine topical solution 4%: <300 mg and <=4.5 mg/kg; <=7 mg/kg with epinephrine; add all formulations",
   "url": "https://medlibrary.org/lib/rx/meds/lidocaine-hydrochloride-51/page/3/"
  },
  "LMX4": {
   "grade": "B",
   "title": "LMX-4 review (US Pharmacist 2009): onset 20-30 min, <=100 cm2 in small children",
   "url": "https://www.medscape.com/viewarticle/704761_3"
  },
  "MALAMED": {
   "grade": "B",
   "title": "Malamed, Handbook of Local Anesthesia, manufacturer/FDA MRD table",
   "url": "ISBN 978-0323074131 (excerpt read; buy or borrow the book to confirm)"
  },
  "MIX-ADD": {
   "grade": "B",
   "title": "Review: toxic effects of LA mixtures are at least additive (PMID 2457347)",
   "url": "https://pubmed.ncbi.nlm.nih.gov/2457347/"
  },
  "NARKOS": {
   "grade": "B",
   "title": "narkosguiden.se: dosage, onset, half-life",
   "url": "http://narkosguiden.se/eng/book/lokalanestesimedel-toxicitet-och-dosering/"
  },
  "OME": {
   "grade": "B",
   "title": "Oxford Medical Education: common local anaesthetics table (lidocaine 3/7, bupivacaine 2/3, prilocaine 5/7.5 mg/kg; onset; duration)",
   "url": "https://oxfordmedicaleducation.com/clinical-skills/procedures/common-local-anaesthetics-and-their-properties/"
  },
  "PLIAGLIS": {
   "grade": "A",
   "title": "Pliaglis US label: 7%/7%, adults, intact skin, area/weight table up to 62 in2 (400 cm2), 53 g",
   "url": "https://fda.report/DailyMed/8a1b2553-ce65-4557-b33d-cb3dd2a307fa"
  },
  "PRILO-600": {
   "grade": "B",
   "title": "OpenAnesthesia: prilocaine ~600 mg adult methaemoglobinaemia threshold",
   "url": "http://www.openanesthesia.org/local_anesthetic_methemoglobinemia/"
  },
  "ROPI-LBL": {
   "grade": "A",
   "title": "Naropin US label (Fresenius) and dosage page",
   "url": "https://dailymed.nlm.nih.gov/dailymed/fda/fdaDrugXsl.cfm?setid=dff4a1e4-4b2a-4a64-b6d8-ea470dee88f7"
  },
  "ROPI-MDICU": {
   "grade": "C",
   "title": "mdicu epidural LA table: ropivacaine single maximum 200 mg",
   "url": "https://mdicu.com/calc/calc-503.html"
  },
  "ROSENBERG": {
   "grade": "B",
   "title": "Rosenberg: maxima are not evidence based; scalp among fast-absorbing sites; adrenaline 5 mcg/ml lowers peak 30-60%",
   "url": "https://doksi.net/get.php?lid=25188"
  },
  "TOPDERM": {
   "grade": "B",
   "title": "Regional Derm: EMLA/Ametop/LMX4 onset and duration",
   "url": "http://regionalderm.com/Regional_Derm/files/topical_anesthetics.html"
  }
 }
};
