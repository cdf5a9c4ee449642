-- Opens a manuscript in Neovim with the server attached, and uses it as a writer does. Prints what came of it as JSON.
-- Arguments, as environment variables: the command of the server, the manuscript, the default collection, the output.
local manuscript = vim.env.FLORILEGIUM_MANUSCRIPT
local result = {}

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    error('Waited in vain for ' .. what)
  end
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(manuscript))
  vim.bo.filetype = 'markdown'
  local config = {
    name = 'florilegium',
    cmd = { vim.env.FLORILEGIUM_NODE, vim.env.FLORILEGIUM_SERVER, '--stdio' },
    root_dir = vim.fn.fnamemodify(manuscript, ':h'),
    init_options = { collections = { vim.env.FLORILEGIUM_COLLECTION } },
  }
  -- `vim.lsp.start` came with Neovim 0.8.
  if vim.lsp.start then
    vim.lsp.start(config)
  else
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end

  wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  result.diagnostics = vim.tbl_map(function(found)
    return { code = found.code or found.user_data.lsp.code, lnum = found.lnum, col = found.col, message = found.message }
  end, vim.diagnostic.get(0))

  vim.api.nvim_win_set_cursor(0, { 3, 12 })
  vim.lsp.buf.hover()
  local float
  wait('a hover', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then float = window end
    end
    return float ~= nil
  end)
  result.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float), 0, -1, false), '\n')
  vim.api.nvim_win_close(float, true)

  local function request(method, params)
    for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do
      return answer.result
    end
  end

  vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', '::quote{#zedillo' })
  vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(0), 16 })
  local position = vim.lsp.util.make_position_params(0, 'utf-16')
  position.position.character = 16
  local items = request('textDocument/completion', position)
  result.completion = vim.tbl_map(function(item) return item.label end, items.items or items)

  local problem = vim.diagnostic.get(0)[1]
  vim.api.nvim_win_set_cursor(0, { problem.lnum + 1, problem.col })
  local params = vim.lsp.util.make_range_params(0, 'utf-16')
  params.context = { diagnostics = { problem.user_data and problem.user_data.lsp } }
  params.range = {
    start = { line = problem.lnum, character = problem.col },
    ['end'] = { line = problem.end_lnum, character = problem.end_col },
  }
  local actions = request('textDocument/codeAction', params)
  result.actions = vim.tbl_map(function(action) return action.title end, actions)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  result.mended = vim.api.nvim_buf_get_lines(0, 0, 1, false)[1]
  wait('the diagnostics to go', function() return #vim.diagnostic.get(0, { lnum = 0 }) == 0 end)

  vim.cmd('write')
  vim.api.nvim_win_set_cursor(0, { 3, 12 })
  local before = vim.api.nvim_get_current_buf()
  vim.lsp.buf.definition()
  wait('the definition', function() return vim.api.nvim_get_current_buf() ~= before end)
  result.definition = { vim.fn.expand('%:t'), vim.api.nvim_get_current_line() }
end

local ok, message = pcall(run)
if not ok then result.error = message end
vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.FLORILEGIUM_OUTPUT)
vim.cmd('qall!')
