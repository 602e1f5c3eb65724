<#--
  Fields and buttons. An error belongs to its field (aria-describedby), is told again at the top of the
  page with a link to the field, and the first one takes the focus.
-->

<#-- The errors that the fields of this page told so far, in the page's order: {field, label, text}. -->
<#assign told = []>

<#-- What the server says about these fields, or nothing. -->
<#function errorOf names...>
  <#return names?filter(name -> messagesPerField.existsError(name))?map(name -> messagesPerField.getFirstError(name))?first!"">
</#function>

<#-- What was typed before, where the step gives it back: never a password or a code. -->
<#function typedIn name default="">
  <#return (typed[name])!default>
</#function>

<#-- Notes an error for the top of the page; says whether it is the first, to which the focus goes. -->
<#function tell field label text>
  <#assign told = told + [{"field": field, "label": label, "text": text}]>
  <#return told?size == 1>
</#function>

<#-- A form of a journey. The server checks and answers in the page's language, so the browser does not. -->
<#macro post id action=url.loginAction>
<form id="${id}" class="form" action="${action}" method="post" novalidate data-once>
  <#nested>
</form>
</#macro>

<#--
  One labelled input. name is its id too; error: the text to show under it, empty when it is right;
  describedBy: ids of elements elsewhere on the page that belong to it; refused: it is wrong although the
  error is told elsewhere.
-->
<#macro field name label value=typedIn(name) type="text" autocomplete="off" inputmode="" maxlength=0 hint="" error=errorOf(name) describedBy="" required=true refused=false focused=false words=false>
  <#local first = error?has_content && tell(name, label, error)>
  <#local descriptions = ["" + hint?has_content?string(name + "-hint", ""), error?has_content?string("input-error-" + name, ""), describedBy]?filter(id -> id?has_content)?join(" ")>
  <#local invalid = error?has_content || refused>
<div class="field<#if invalid> field-invalid</#if>">
  <label class="label" for="${name}">${label}<#if !required> <span class="optional">${msg("optional")}</span></#if></label>
  <#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
  <div<#if type == "password"> class="password" data-password data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}"</#if>>
    <input class="input" id="${name}" name="${name}" type="${type}" value="${value}"<#if required> required</#if><#if words> autocapitalize="words"<#else> dir="ltr"<#if type == "text"> autocapitalize="none"</#if></#if><#if type == "text"> autocorrect="off"</#if> spellcheck="false" autocomplete="${autocomplete}"<#if inputmode?has_content> inputmode="${inputmode}"</#if><#if maxlength gt 0> maxlength="${maxlength?c}"</#if><#if descriptions?has_content> aria-describedby="${descriptions}"</#if><#if invalid> aria-invalid="true"</#if><#if focused || first> autofocus</#if>>
  </div>
  <#if error?has_content><@errorText name=name text=error/></#if>
  <#nested>
</div>
</#macro>

<#macro errorText name text>
<p class="error-text" id="input-error-${name}"><span class="absent-to-eyes">${msg("alert-error")}</span> ${text}</p>
</#macro>

<#macro button label id="submit" name="" value="" look="primary">
<button type="submit" class="button button-${look} button-block" id="${id}"<#if name?has_content> name="${name}" value="${value}"</#if>>${label}</button>
</#macro>

<#-- Another way out of a step: step=value. look: secondary or link; alone: with a form of its own. -->
<#macro step value label look="secondary" alone=true>
  <#if alone><form action="${url.loginAction}" method="post" class="form" data-once></#if>
  <button type="submit" class="<#if look == "link">button-link<#else>button button-${look} button-block</#if>" id="step-${value?lower_case}" name="step" value="${value}"<#if !alone> formnovalidate</#if>>${label}</button>
  <#if alone></form></#if>
</#macro>

<#-- Leaves a change that was asked for in Mon compte, with nothing changed; where it can be left. -->
<#macro cancel>
<#if canCancel!false>
<form action="${url.loginAction}" method="post" class="form" data-once>
  <button type="submit" class="button button-secondary button-block" id="cancel" name="cancel-aia" value="true">${msg("doCancelChange")}</button>
</form>
</#if>
</#macro>

<#-- A link that looks like a button: goes somewhere, sends nothing. -->
<#macro buttonLink label id href look="primary">
<a class="button button-${look} button-block" id="${id}" href="${href}">${label}</a>
</#macro>

<#-- One of a few big answers to the page's question; the nested content is its picture. -->
<#macro choice label id name value text="">
<button type="submit" class="choice" id="${id}" name="${name}" value="${value}">
  <span class="choice-picture" aria-hidden="true"><#nested></span>
  <span class="choice-body"><span class="choice-title">${label}</span><#if text?has_content><span class="choice-text">${text}</span></#if></span>
</button>
</#macro>
