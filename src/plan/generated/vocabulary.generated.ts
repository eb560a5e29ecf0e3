import type { Vocabulary } from '../../source/vocabulary/vocabulary.ts';
/** The words of a plan file. Made from schemas/ by npm run update. */
export const planVocabulary: Vocabulary = {
  "": {
    "keys": {
      "kepu": {
        "zh": "格式",
        "place": null
      },
      "id": {
        "zh": "编号",
        "place": null
      },
      "title": {
        "zh": "标题",
        "place": null
      },
      "year": {
        "zh": "年度",
        "place": null
      },
      "issuer": {
        "zh": "制定单位",
        "place": null
      },
      "include": {
        "zh": "引用",
        "place": null
      },
      "numbering": {
        "zh": "序号样式",
        "place": "numbering"
      },
      "lead": {
        "zh": "标题接排",
        "place": "lead"
      },
      "responsibility": {
        "zh": "责任括注",
        "place": null
      },
      "defaults": {
        "zh": "默认值",
        "place": "defaults"
      },
      "organizations": {
        "zh": "单位",
        "place": "organizations"
      },
      "outlets": {
        "zh": "合作媒体",
        "place": "outlets"
      },
      "terms": {
        "zh": "用语表",
        "place": "terms"
      },
      "overview": {
        "zh": "总体要求",
        "place": null
      },
      "targets": {
        "zh": "目标",
        "place": "targets"
      },
      "columns": {
        "zh": "专栏",
        "place": "columns"
      },
      "sections": {
        "zh": "部分",
        "place": "sections"
      },
      "publication": {
        "zh": "印发要素",
        "place": "publication"
      },
      "attachments": {
        "zh": "附件",
        "place": "attachments"
      }
    },
    "values": {},
    "entries": null
  },
  "numbering": {
    "keys": {
      "levels": {
        "zh": "各级样式",
        "place": null
      },
      "continuous": {
        "zh": "连续编号",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "lead": {
    "keys": {},
    "values": {
      "run-in": "同段",
      "own-line": "独行"
    },
    "entries": null
  },
  "defaults": {
    "keys": {
      "owner": {
        "zh": "牵头单位",
        "place": null
      },
      "support": {
        "zh": "配合单位",
        "place": null
      },
      "due": {
        "zh": "完成时限",
        "place": null
      },
      "aggregate": {
        "zh": "统计方式",
        "place": "aggregate"
      }
    },
    "values": {},
    "entries": null
  },
  "aggregate": {
    "keys": {},
    "values": {
      "sum": "累计",
      "latest": "最新值",
      "average": "平均值",
      "max": "最高值",
      "frequency": "频次",
      "coverage": "覆盖",
      "milestone": "成果"
    },
    "entries": null
  },
  "organizations": {
    "keys": {},
    "values": {},
    "entries": "organization"
  },
  "organization": {
    "keys": {
      "name": {
        "zh": "名称",
        "place": null
      },
      "aliases": {
        "zh": "别名",
        "place": null
      },
      "formerNames": {
        "zh": "曾用名",
        "place": "formerNames"
      },
      "since": {
        "zh": "启用时间",
        "place": null
      },
      "until": {
        "zh": "停用时间",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "formerNames": {
    "keys": {},
    "values": {},
    "entries": "formerName"
  },
  "formerName": {
    "keys": {
      "name": {
        "zh": "名称",
        "place": null
      },
      "until": {
        "zh": "停用时间",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "outlets": {
    "keys": {},
    "values": {},
    "entries": "outlet"
  },
  "outlet": {
    "keys": {
      "name": {
        "zh": "名称",
        "place": null
      },
      "kind": {
        "zh": "类别",
        "place": "outlet.kind"
      },
      "frequency": {
        "zh": "频率",
        "place": null
      },
      "aliases": {
        "zh": "别名",
        "place": null
      },
      "formerNames": {
        "zh": "曾用名",
        "place": "formerNames"
      },
      "since": {
        "zh": "启用时间",
        "place": null
      },
      "until": {
        "zh": "停用时间",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "outlet.kind": {
    "keys": {},
    "values": {
      "newspaper": "报纸",
      "magazine": "期刊",
      "radio": "广播",
      "television": "电视",
      "website": "网站",
      "app": "客户端",
      "account": "账号",
      "other": "其他"
    },
    "entries": null
  },
  "terms": {
    "keys": {},
    "values": {},
    "entries": "term"
  },
  "term": {
    "keys": {
      "term": {
        "zh": "用语",
        "place": null
      },
      "variants": {
        "zh": "误写",
        "place": null
      },
      "means": {
        "zh": "全称",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "targets": {
    "keys": {},
    "values": {},
    "entries": "target"
  },
  "target": {
    "keys": {
      "id": {
        "zh": "编号",
        "place": null
      },
      "indicator": {
        "zh": "指标",
        "place": null
      },
      "value": {
        "zh": "目标值",
        "place": "quantity"
      },
      "quote": {
        "zh": "原文",
        "place": null
      },
      "aggregate": {
        "zh": "统计方式",
        "place": "aggregate"
      },
      "commitment": {
        "zh": "承诺",
        "place": "target.commitment"
      },
      "baseline": {
        "zh": "基数",
        "place": "quantity"
      },
      "owner": {
        "zh": "牵头单位",
        "place": null
      },
      "support": {
        "zh": "配合单位",
        "place": null
      },
      "due": {
        "zh": "完成时限",
        "place": null
      },
      "parts": {
        "zh": "组成",
        "place": null
      },
      "including": {
        "zh": "其中",
        "place": null
      },
      "upstream": {
        "zh": "上级目标",
        "place": null
      },
      "previous": {
        "zh": "上年目标",
        "place": null
      },
      "note": {
        "zh": "备注",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "quantity": {
    "keys": {
      "comparator": {
        "zh": "比较方式",
        "place": "quantity.comparator"
      },
      "amount": {
        "zh": "数值",
        "place": null
      },
      "min": {
        "zh": "下限",
        "place": null
      },
      "max": {
        "zh": "上限",
        "place": null
      },
      "unit": {
        "zh": "计量单位",
        "place": null
      },
      "per": {
        "zh": "期间",
        "place": "quantity.per"
      },
      "change": {
        "zh": "增减",
        "place": "quantity.change"
      },
      "base": {
        "zh": "对比基数",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "quantity.comparator": {
    "keys": {},
    "values": {
      "eq": "等于",
      "gte": "不少于",
      "gt": "超过",
      "lte": "不超过",
      "lt": "少于",
      "range": "区间",
      "about": "约",
      "all": "全覆盖"
    },
    "entries": null
  },
  "quantity.per": {
    "keys": {},
    "values": {
      "day": "每天",
      "workday": "每个工作日",
      "week": "每周",
      "month": "每月",
      "quarter": "每季度",
      "year": "每年"
    },
    "entries": null
  },
  "quantity.change": {
    "keys": {},
    "values": {
      "increase": "增长",
      "decrease": "下降"
    },
    "entries": null
  },
  "target.commitment": {
    "keys": {},
    "values": {
      "firm": "必须完成",
      "aspirational": "争取完成"
    },
    "entries": null
  },
  "columns": {
    "keys": {},
    "values": {},
    "entries": "column"
  },
  "column": {
    "keys": {
      "id": {
        "zh": "编号",
        "place": null
      },
      "name": {
        "zh": "名称",
        "place": null
      },
      "names": {
        "zh": "几个名称",
        "place": null
      },
      "share": {
        "zh": "期数归属",
        "place": "column.share"
      },
      "outlet": {
        "zh": "媒体",
        "place": null
      },
      "partners": {
        "zh": "合办单位",
        "place": null
      },
      "relation": {
        "zh": "合作方式",
        "place": null
      },
      "episodes": {
        "zh": "期数",
        "place": "quantity"
      },
      "every": {
        "zh": "频次",
        "place": "frequency"
      },
      "from": {
        "zh": "开始日期",
        "place": null
      },
      "to": {
        "zh": "结束日期",
        "place": null
      },
      "breaks": {
        "zh": "停播停刊",
        "place": "column.breaks"
      },
      "within": {
        "zh": "所属节目",
        "place": null
      },
      "quote": {
        "zh": "原文",
        "place": null
      },
      "owner": {
        "zh": "牵头单位",
        "place": null
      },
      "support": {
        "zh": "配合单位",
        "place": null
      },
      "due": {
        "zh": "完成时限",
        "place": null
      },
      "note": {
        "zh": "备注",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "column.share": {
    "keys": {},
    "values": {
      "joint": "合计",
      "each": "各计"
    },
    "entries": null
  },
  "frequency": {
    "keys": {
      "weekdays": {
        "zh": "星期几",
        "place": "frequency.weekdays"
      },
      "times": {
        "zh": "次数",
        "place": null
      },
      "per": {
        "zh": "期间",
        "place": "frequency.per"
      }
    },
    "values": {
      "day": "每天",
      "workday": "每个工作日",
      "week": "每周",
      "weekend": "周六周日",
      "month": "每月",
      "irregular": "不定期"
    },
    "entries": null
  },
  "frequency.weekdays": {
    "keys": {},
    "values": {},
    "entries": "frequency.weekdays.*"
  },
  "frequency.weekdays.*": {
    "keys": {},
    "values": {
      "mon": "周一",
      "tue": "周二",
      "wed": "周三",
      "thu": "周四",
      "fri": "周五",
      "sat": "周六",
      "sun": "周日"
    },
    "entries": null
  },
  "frequency.per": {
    "keys": {},
    "values": {
      "day": "每天",
      "week": "每周",
      "month": "每月",
      "quarter": "每季度",
      "year": "每年"
    },
    "entries": null
  },
  "column.breaks": {
    "keys": {},
    "values": {},
    "entries": "break"
  },
  "break": {
    "keys": {
      "from": {
        "zh": "开始日期",
        "place": null
      },
      "to": {
        "zh": "结束日期",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "sections": {
    "keys": {},
    "values": {},
    "entries": "section"
  },
  "section": {
    "keys": {
      "title": {
        "zh": "标题",
        "place": null
      },
      "numeral": {
        "zh": "序号",
        "place": null
      },
      "lead": {
        "zh": "标题接排",
        "place": "lead"
      },
      "text": {
        "zh": "正文",
        "place": null
      },
      "targets": {
        "zh": "目标",
        "place": "targets"
      },
      "columns": {
        "zh": "专栏",
        "place": "columns"
      },
      "sections": {
        "zh": "部分",
        "place": "section.sections"
      },
      "tasks": {
        "zh": "任务",
        "place": "section.tasks"
      }
    },
    "values": {},
    "entries": null
  },
  "section.sections": {
    "keys": {},
    "values": {},
    "entries": "section"
  },
  "section.tasks": {
    "keys": {},
    "values": {},
    "entries": "task"
  },
  "task": {
    "keys": {
      "id": {
        "zh": "编号",
        "place": null
      },
      "title": {
        "zh": "标题",
        "place": null
      },
      "numeral": {
        "zh": "序号",
        "place": null
      },
      "lead": {
        "zh": "标题接排",
        "place": "lead"
      },
      "responsibility": {
        "zh": "责任括注",
        "place": null
      },
      "text": {
        "zh": "正文",
        "place": null
      },
      "owner": {
        "zh": "牵头单位",
        "place": null
      },
      "support": {
        "zh": "配合单位",
        "place": null
      },
      "due": {
        "zh": "完成时限",
        "place": null
      },
      "tags": {
        "zh": "标签",
        "place": null
      },
      "note": {
        "zh": "备注",
        "place": null
      },
      "targets": {
        "zh": "目标",
        "place": "targets"
      },
      "columns": {
        "zh": "专栏",
        "place": "columns"
      },
      "items": {
        "zh": "分项",
        "place": "task.items"
      }
    },
    "values": {},
    "entries": null
  },
  "task.items": {
    "keys": {},
    "values": {},
    "entries": "task"
  },
  "publication": {
    "keys": {
      "form": {
        "zh": "形式",
        "place": "publication.form"
      },
      "mark": {
        "zh": "发文机关标志",
        "place": "mark"
      },
      "number": {
        "zh": "发文字号",
        "place": null
      },
      "urgency": {
        "zh": "紧急程度",
        "place": "publication.urgency"
      },
      "signers": {
        "zh": "签发人",
        "place": null
      },
      "recipients": {
        "zh": "主送机关",
        "place": null
      },
      "noticeTitle": {
        "zh": "通知标题",
        "place": null
      },
      "attached": {
        "zh": "作为附件",
        "place": null
      },
      "noticeText": {
        "zh": "通知正文",
        "place": null
      },
      "copyNumber": {
        "zh": "份号",
        "place": null
      },
      "signed": {
        "zh": "落款",
        "place": "signed"
      },
      "contact": {
        "zh": "附注",
        "place": null
      },
      "cc": {
        "zh": "抄送机关",
        "place": null
      },
      "printing": {
        "zh": "印发",
        "place": "printing"
      }
    },
    "values": {},
    "entries": null
  },
  "publication.form": {
    "keys": {},
    "values": {
      "plan": "计划",
      "notice": "通知",
      "letter": "信函"
    },
    "entries": null
  },
  "mark": {
    "keys": {
      "hosts": {
        "zh": "联合机关",
        "place": null
      },
      "suffix": {
        "zh": "后缀",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "publication.urgency": {
    "keys": {},
    "values": {
      "特急": "特急",
      "加急": "加急"
    },
    "entries": null
  },
  "signed": {
    "keys": {
      "by": {
        "zh": "署名单位",
        "place": null
      },
      "date": {
        "zh": "成文日期",
        "place": null
      },
      "seal": {
        "zh": "加盖印章",
        "place": null
      },
      "stamp": {
        "zh": "签名章",
        "place": "stamp"
      }
    },
    "values": {},
    "entries": null
  },
  "stamp": {
    "keys": {
      "title": {
        "zh": "职务",
        "place": null
      },
      "name": {
        "zh": "姓名",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "printing": {
    "keys": {
      "office": {
        "zh": "印发机关",
        "place": null
      },
      "date": {
        "zh": "印发日期",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "attachments": {
    "keys": {},
    "values": {},
    "entries": "attachment"
  },
  "attachment": {
    "keys": {
      "title": {
        "zh": "标题",
        "place": null
      },
      "content": {
        "zh": "内容",
        "place": "attachment.content"
      },
      "text": {
        "zh": "正文",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "attachment.content": {
    "keys": {},
    "values": {
      "checklist": "目标任务清单",
      "columns": "专栏一览表"
    },
    "entries": null
  }
};

/** The words of a register file. Made from schemas/ by npm run update. */
export const registerVocabulary: Vocabulary = {
  "": {
    "keys": {
      "kepu": {
        "zh": "格式",
        "place": null
      },
      "organizations": {
        "zh": "单位",
        "place": "organizations"
      },
      "outlets": {
        "zh": "合作媒体",
        "place": "outlets"
      },
      "terms": {
        "zh": "用语表",
        "place": "terms"
      }
    },
    "values": {},
    "entries": null
  },
  "organizations": {
    "keys": {},
    "values": {},
    "entries": "organization"
  },
  "organization": {
    "keys": {
      "name": {
        "zh": "名称",
        "place": null
      },
      "aliases": {
        "zh": "别名",
        "place": null
      },
      "formerNames": {
        "zh": "曾用名",
        "place": "formerNames"
      },
      "since": {
        "zh": "启用时间",
        "place": null
      },
      "until": {
        "zh": "停用时间",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "formerNames": {
    "keys": {},
    "values": {},
    "entries": "formerName"
  },
  "formerName": {
    "keys": {
      "name": {
        "zh": "名称",
        "place": null
      },
      "until": {
        "zh": "停用时间",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "outlets": {
    "keys": {},
    "values": {},
    "entries": "outlet"
  },
  "outlet": {
    "keys": {
      "name": {
        "zh": "名称",
        "place": null
      },
      "kind": {
        "zh": "类别",
        "place": "outlet.kind"
      },
      "frequency": {
        "zh": "频率",
        "place": null
      },
      "aliases": {
        "zh": "别名",
        "place": null
      },
      "formerNames": {
        "zh": "曾用名",
        "place": "formerNames"
      },
      "since": {
        "zh": "启用时间",
        "place": null
      },
      "until": {
        "zh": "停用时间",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "outlet.kind": {
    "keys": {},
    "values": {
      "newspaper": "报纸",
      "magazine": "期刊",
      "radio": "广播",
      "television": "电视",
      "website": "网站",
      "app": "客户端",
      "account": "账号",
      "other": "其他"
    },
    "entries": null
  },
  "terms": {
    "keys": {},
    "values": {},
    "entries": "term"
  },
  "term": {
    "keys": {
      "term": {
        "zh": "用语",
        "place": null
      },
      "variants": {
        "zh": "误写",
        "place": null
      },
      "means": {
        "zh": "全称",
        "place": null
      }
    },
    "values": {},
    "entries": null
  }
};

/** The words of a config file. Made from schemas/ by npm run update. */
export const configVocabulary: Vocabulary = {
  "": {
    "keys": {
      "plans": {
        "zh": "计划文件",
        "place": null
      },
      "rules": {
        "zh": "规则",
        "place": "rules"
      },
      "overrides": {
        "zh": "另行设定",
        "place": "overrides"
      },
      "profile": {
        "zh": "版式",
        "place": null
      },
      "language": {
        "zh": "语言",
        "place": "language"
      },
      "calendar": {
        "zh": "日历",
        "place": "calendar"
      },
      "baseline": {
        "zh": "基线文件",
        "place": null
      },
      "outDir": {
        "zh": "输出目录",
        "place": null
      },
      "limits": {
        "zh": "限制",
        "place": "limits"
      }
    },
    "values": {},
    "entries": null
  },
  "rules": {
    "keys": {},
    "values": {},
    "entries": "rules.*"
  },
  "rules.*": {
    "keys": {},
    "values": {
      "off": "不查",
      "info": "提示",
      "warning": "警告",
      "error": "错误"
    },
    "entries": "rules.*.*"
  },
  "rules.*.*": {
    "keys": {
      "least": {
        "zh": "最低比例",
        "place": null
      },
      "factor": {
        "zh": "相差倍数",
        "place": null
      },
      "step": {
        "zh": "每年增加",
        "place": null
      }
    },
    "values": {
      "off": "不查",
      "info": "提示",
      "warning": "警告",
      "error": "错误"
    },
    "entries": null
  },
  "overrides": {
    "keys": {},
    "values": {},
    "entries": "override"
  },
  "override": {
    "keys": {
      "files": {
        "zh": "文件",
        "place": null
      },
      "rules": {
        "zh": "规则",
        "place": "rules"
      }
    },
    "values": {},
    "entries": null
  },
  "language": {
    "keys": {},
    "values": {
      "zh": "中文",
      "en": "英文"
    },
    "entries": null
  },
  "calendar": {
    "keys": {
      "holidays": {
        "zh": "放假日期",
        "place": null
      },
      "workdays": {
        "zh": "上班日期",
        "place": null
      }
    },
    "values": {},
    "entries": null
  },
  "limits": {
    "keys": {
      "file-size": {
        "zh": "文件大小",
        "place": null
      },
      "baseline-size": {
        "zh": "基线大小",
        "place": null
      },
      "depth": {
        "zh": "嵌套层数",
        "place": null
      },
      "words": {
        "zh": "词语数",
        "place": null
      },
      "field-length": {
        "zh": "字段长度",
        "place": null
      },
      "text-length": {
        "zh": "正文长度",
        "place": null
      },
      "tasks": {
        "zh": "任务数",
        "place": null
      },
      "registers": {
        "zh": "登记册数",
        "place": null
      },
      "folder-entries": {
        "zh": "查找数",
        "place": null
      },
      "messages": {
        "zh": "问题数",
        "place": null
      },
      "report-size": {
        "zh": "报告大小",
        "place": null
      },
      "document-size": {
        "zh": "文档大小",
        "place": null
      },
      "zip-entries": {
        "zh": "部件数",
        "place": null
      },
      "zip-ratio": {
        "zh": "压缩倍数",
        "place": null
      },
      "part-size": {
        "zh": "部件大小",
        "place": null
      },
      "unpacked-size": {
        "zh": "解开大小",
        "place": null
      },
      "paragraphs": {
        "zh": "段落数",
        "place": null
      },
      "rows": {
        "zh": "表格行数",
        "place": null
      },
      "print-time": {
        "zh": "排版时限",
        "place": null
      },
      "picture-time": {
        "zh": "画图时限",
        "place": null
      },
      "git-time": {
        "zh": "查询时限",
        "place": null
      }
    },
    "values": {},
    "entries": null
  }
};
